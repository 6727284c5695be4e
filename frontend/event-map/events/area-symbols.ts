import { around, type Box, type Occupied, overlap } from '../labels/occupied';
import { type Frame, screenX, screenY } from '../projection';
import type { AreaPath } from './area-paths';
import { innermost } from './innermost';
import { type Outline, ringArea } from './outline';

export interface Point {
  x: number;
  y: number;
}

/** The point of the visible part of an area that is farthest from its edges, in pixels; null when none is visible. */
export function visibleMiddle(outline: Outline, frame: Frame, view: Box): Point | null {
  const west =
    screenX(frame, (outline.west + outline.east) / 2) - ((outline.east - outline.west) / 2) * frame.scale;
  const top = (outline.north - frame.y) * frame.scale + frame.height / 2;
  const right = west + (outline.east - outline.west) * frame.scale;
  const bottom = top + (outline.south - outline.north) * frame.scale;
  if (west > view.left && right < view.right && top > view.top && bottom < view.bottom) {
    return { x: screenX(frame, outline.middle.x), y: screenY(frame, outline.middle.y) };
  }
  let best: Float64Array | null = null;
  let most = 0;
  for (const ring of outline.rings) {
    const points = new Float64Array(ring.length);
    for (let i = 0; i < ring.length; i += 2) {
      points[i] = west + ((ring[i] as number) - outline.west) * frame.scale;
      points[i + 1] = top + ((ring[i + 1] as number) - outline.north) * frame.scale;
    }
    const part = clipped(points, view);
    const area = ringArea(part);
    if (area > most) {
      most = area;
      best = part;
    }
  }
  if (!best) return null;
  const [x, y] = innermost(best, 1 / 12);
  return { x, y };
}

/** A ring cut at the sides of a box, after Sutherland and Hodgman. */
export function clipped(ring: Float64Array, box: Box): Float64Array {
  let points: number[] = Array.from(ring);
  const sides: [axis: 0 | 1, side: number, sign: 1 | -1][] = [
    [0, box.left, 1],
    [1, box.top, 1],
    [0, box.right, -1],
    [1, box.bottom, -1],
  ];
  for (const [axis, side, sign] of sides) {
    const next: number[] = [];
    for (let i = 0; i < points.length; i += 2) {
      const j = (i + 2) % points.length;
      const a = points[i + axis] as number;
      const b = points[j + axis] as number;
      const inside = sign * (a - side) >= 0;
      const ax = points[i] as number;
      const ay = points[i + 1] as number;
      if (inside) next.push(ax, ay);
      if (inside !== sign * (b - side) >= 0) {
        const t = (side - a) / (b - a);
        next.push(ax + t * ((points[j] as number) - ax), ay + t * ((points[j + 1] as number) - ay));
      }
    }
    points = next;
  }
  return Float64Array.from(points);
}

/** A polygon on the screen that a symbol must stay out of. */
export interface Ground {
  path: AreaPath;
  x: number;
  y: number;
  /** The box of the polygon. */
  box: Box;
  /** Where the leader ends. */
  anchor: Point;
}

const DIRECTIONS = 24;
const NEAREST = 22;
const FARTHEST = 260;
const STEP = 12;
const LABEL_HEIGHT = 38;
/** A label may come nearer to the edge of the view than its symbol, by this many pixels. */
const LABEL_REACH = 20;

/**
 * A place for a symbol beside its areas: outside all of them, in view, free, with short leaders. Null when the areas
 * fill the view, so that there is no outside. `abroad` is what it costs, in pixels of leaders, to stand somewhere.
 */
export function besideAreas(
  context: CanvasRenderingContext2D,
  grounds: readonly Ground[],
  view: Box,
  taken: readonly Occupied[],
  clearance: number,
  labelWidth: number,
  abroad: (x: number, y: number) => number,
): Point | null {
  const middle = mean(grounds.map((ground) => ground.anchor));
  let best: Point | null = null;
  let least = Infinity;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.lineWidth = 2 * clearance;
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const angle = (direction / DIRECTIONS) * 2 * Math.PI;
    for (let distance = NEAREST; distance <= FARTHEST; distance += STEP) {
      const x = middle.x + Math.cos(angle) * distance;
      const y = middle.y + Math.sin(angle) * distance;
      if (x < view.left || x > view.right || y < view.top || y > view.bottom) break;
      const leaders = grounds.reduce((sum, { anchor }) => sum + Math.hypot(anchor.x - x, anchor.y - y), 0);
      // The cheap questions first: most places fail one of them.
      if (leaders / grounds.length >= least) continue;
      const near = leaders / grounds.length + roomCost(x, y, labelWidth, view, taken);
      if (near >= least || taken.some((one) => !one.free(around(x, y, 16)))) continue;
      const cost = near + abroad(x, y);
      if (cost >= least) continue;
      if (grounds.some((ground) => touches(context, ground, x, y, clearance))) continue;
      least = cost;
      best = { x, y };
    }
  }
  context.restore();
  return best;
}

function roomCost(x: number, y: number, width: number, view: Box, taken: readonly Occupied[]): number {
  const free = (box: Box) => taken.every((one) => one.free(box));
  const right = {
    left: x + 14,
    top: y - LABEL_HEIGHT / 2,
    right: x + 18 + width,
    bottom: y + LABEL_HEIGHT / 2,
  };
  if (right.right < view.right + LABEL_REACH && free(right)) return 0;
  const left = { ...right, left: x - 18 - width, right: x - 14 };
  return left.left > view.left - LABEL_REACH && free(left) ? 60 : 110;
}

function touches(
  context: CanvasRenderingContext2D,
  { path, x, y, box }: Ground,
  px: number,
  py: number,
  clearance: number,
): boolean {
  if (!overlap(box, around(px, py, clearance + 1))) return false;
  return (
    context.isPointInPath(path.fill, px - x, py - y, 'evenodd') ||
    context.isPointInStroke(path.fill, px - x, py - y)
  );
}

export function mean(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}
