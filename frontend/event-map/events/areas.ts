import type { Status } from '../../feed';
import { PRESENCE } from '../../feed';
import type { Box } from '../labels/occupied';
import { copiesSeen, type Frame } from '../projection';
import type { AreaPath } from './area-paths';
import type { Outline } from './outline';

/** How an area is drawn: the level in its form, the doubt in its line. */
export interface AreaStyle {
  hatched: boolean;
  color: string;
  land: string;
  dash: number[];
  opacity: number;
  strong: boolean;
}

/** Dashed when the date is in doubt or it is planned, dotted when it is conditional. */
export function areaDash(status: Status, presence: number): number[] {
  if (status === 'conditional') return [0, 5.4];
  return status === 'planned' || presence === PRESENCE.possible ? [5, 3] : [];
}

export function areaOpacity(status: Status, presence: number): number {
  if (presence === PRESENCE.assumed) return 0.6;
  if (presence === PRESENCE.possible) return 0.85;
  return status === 'conditional' ? 0.9 : 1;
}

const HATCH_EVERY = 5.5;
const BAND = 9;

/** How far the line of an area reaches beyond it, in pixels. */
const REACH = 3;

/** Where the copies of an area that are seen lie in a frame, with their lines. */
export function areaBoxes(frame: Frame, { west, north, east, south }: Outline): Box[] {
  return copiesSeen(frame, west, east).map((copy) => {
    const left = (west + copy - frame.x) * frame.scale + frame.width / 2;
    const top = (north - frame.y) * frame.scale + frame.height / 2;
    return {
      left: left - REACH,
      top: top - REACH,
      right: left + (east - west) * frame.scale + REACH,
      bottom: top + (south - north) * frame.scale + REACH,
    };
  });
}

/** Draws the copy of an area that lies in that box. */
export function drawArea(
  context: CanvasRenderingContext2D,
  frame: Frame,
  box: Box,
  path: AreaPath,
  style: AreaStyle,
): void {
  context.save();
  context.translate(box.left + REACH, box.top + REACH);
  context.lineJoin = 'round';
  context.strokeStyle = style.color;
  if (style.hatched) drawRegion(context, path, style, partSeen(frame, box));
  else drawCountry(context, path, style);
  context.restore();
}

/** The part of the box of an area that is seen, from its north-western corner. */
function partSeen(frame: Frame, box: Box): Box {
  const [x, y] = [box.left + REACH, box.top + REACH];
  return {
    left: Math.max(0, -x),
    top: Math.max(0, -y),
    right: Math.min(box.right - REACH, frame.width) - x,
    bottom: Math.min(box.bottom - REACH, frame.height) - y,
  };
}

/** Somewhere within: hatched, lightly filled, outlined. */
function drawRegion(
  context: CanvasRenderingContext2D,
  path: AreaPath,
  style: AreaStyle,
  { left, top, right, bottom }: Box,
): void {
  context.save();
  context.clip(path.fill, 'evenodd');
  context.globalAlpha = 0.55 * style.opacity;
  context.fillStyle = style.land;
  context.fill(path.fill, 'evenodd');
  context.globalAlpha = 0.12 * style.opacity;
  context.fillStyle = style.color;
  context.fill(path.fill, 'evenodd');
  context.globalAlpha = 0.62 * style.opacity;
  context.lineWidth = 2.2;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of hatch(left, top, right, bottom, HATCH_EVERY)) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
  context.restore();
  context.globalAlpha = style.opacity;
  context.lineWidth = style.strong ? 2.2 : style.dash.length > 0 ? 1.6 : 1.4;
  context.setLineDash(style.dash);
  context.lineCap = style.dash[0] === 0 ? 'round' : 'butt';
  context.stroke(path.line);
}

/** The whole country: a line along the inside of its border, with a band; never filled. */
function drawCountry(context: CanvasRenderingContext2D, path: AreaPath, style: AreaStyle): void {
  context.clip(path.fill, 'evenodd');
  context.fillStyle = style.color;
  context.globalAlpha = 0.15 * style.opacity;
  context.lineWidth = 2 * (style.strong ? BAND + 3 : BAND);
  context.stroke(path.broad);
  context.fill(path.islets, 'evenodd');
  context.globalAlpha = style.opacity;
  context.lineWidth = style.strong ? 7.6 : 6;
  context.setLineDash(style.dash.map((length) => length * (style.dash[0] === 0 ? 1.2 : 1)));
  context.lineCap = style.dash[0] === 0 ? 'round' : 'butt';
  context.stroke(path.broad);
  context.fill(path.islets, 'evenodd');
}

/**
 * Lines from lower left to upper right, `every` pixels apart, that cover a box. They lie on one grid whatever the box,
 * so that they stay where they are when more of an area comes into view.
 */
export function hatch(
  left: number,
  top: number,
  right: number,
  bottom: number,
  every: number,
): [fromX: number, fromY: number, toX: number, toY: number][] {
  const step = every * Math.SQRT2;
  const lines: [number, number, number, number][] = [];
  for (let sum = Math.ceil((left + top) / step) * step; sum <= right + bottom; sum += step) {
    lines.push([sum - bottom, bottom, sum - top, top]);
  }
  return lines;
}
