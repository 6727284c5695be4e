import type { Status } from '../../feed';
import { PRESENCE } from '../../feed';
import { copiesSeen, type Frame } from '../projection';
import type { AreaPath } from './area-paths';
import type { Outline } from './outlines';

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

export function drawArea(
  context: CanvasRenderingContext2D,
  frame: Frame,
  outline: Outline,
  path: AreaPath,
  style: AreaStyle,
): void {
  for (const copy of copiesSeen(frame, outline.west, outline.east)) {
    const x = (outline.west + copy - frame.x) * frame.scale + frame.width / 2;
    const y = (outline.north - frame.y) * frame.scale + frame.height / 2;
    context.save();
    context.translate(x, y);
    context.lineJoin = 'round';
    context.strokeStyle = style.color;
    if (style.hatched) drawRegion(context, frame, outline, path, style, x, y);
    else drawCountry(context, path, style);
    context.restore();
  }
}

/** Somewhere within: hatched, lightly filled, outlined. */
function drawRegion(
  context: CanvasRenderingContext2D,
  frame: Frame,
  outline: Outline,
  path: AreaPath,
  style: AreaStyle,
  x: number,
  y: number,
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
  const left = Math.max(0, -x);
  const top = Math.max(0, -y);
  const right = Math.min((outline.east - outline.west) * frame.scale, frame.width - x);
  const bottom = Math.min((outline.south - outline.north) * frame.scale, frame.height - y);
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
  context.globalAlpha = 0.15 * style.opacity;
  context.lineWidth = 2 * (style.strong ? BAND + 3 : BAND);
  context.stroke(path.line);
  context.globalAlpha = style.opacity;
  context.lineWidth = style.strong ? 7.6 : 6;
  context.setLineDash(style.dash.map((length) => length * (style.dash[0] === 0 ? 1.2 : 1)));
  context.lineCap = style.dash[0] === 0 ? 'round' : 'butt';
  context.stroke(path.line);
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
