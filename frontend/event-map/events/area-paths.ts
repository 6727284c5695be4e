import type { Box } from '../labels/occupied';
import { newPath } from '../tracing/path';
import type { Outline } from './outlines';

/** An outline in pixels of one scale, from its north-western corner; drawn with `translate`. */
export interface AreaPath {
  scale: number;
  /** For filling and clipping. */
  fill: Path2D;
  /** Without the sides along the date line, where the data end but the country does not. */
  line: Path2D;
  /** Boxes that together cover the inside, for labels that must stay out of it. */
  inside: Box[];
  /** Points along the outline, x and y by turns, for names that should not be crossed by it. */
  edge: number[];
}

/** Nearer than this to the last point (pixels), a point changes nothing that can be seen. */
const STEP = 0.7;
const NEAR = 2;
const DATE_LINE = 1e-4;
/** Height of the boxes within, and the distance of points along the outline, in pixels. */
const ROW = 12;
const EDGE_STEP = 12;

/** Keeps the path of each outline at the scale that was last asked for. */
export class AreaPaths {
  readonly #kept = new WeakMap<Outline, AreaPath>();

  at(outline: Outline, scale: number): AreaPath {
    const kept = this.#kept.get(outline);
    if (kept?.scale === scale) return kept;
    const path = areaPath(outline, scale);
    this.#kept.set(outline, path);
    return path;
  }

  /** One of about that scale, while the view moves: a path for each frame of a flight would cost more than all else. */
  near(outline: Outline, scale: number): AreaPath {
    const kept = this.#kept.get(outline);
    const close = kept && kept.scale > scale / NEAR && kept.scale < scale * NEAR;
    return close ? kept : this.at(outline, scale);
  }
}

function areaPath(outline: Outline, scale: number): AreaPath {
  const fill = newPath();
  const line = newPath();
  const edges: number[] = [];
  const crossings = new Map<number, number[]>();
  for (const ring of outline.rings) {
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    let wasEdge = false;
    let walked = 0;
    for (let i = 0; i < ring.length; i += 2) {
      const worldX = ring[i] as number;
      const x = (worldX - outline.west) * scale;
      const y = ((ring[i + 1] as number) - outline.north) * scale;
      const edge = worldX < DATE_LINE || worldX > 1 - DATE_LINE;
      if (i === 0) {
        fill.moveTo(x, y);
        line.moveTo(x, y);
      } else {
        if (i < ring.length - 2 && !edge && Math.hypot(x - lastX, y - lastY) < STEP) continue;
        fill.lineTo(x, y);
        if (edge && wasEdge) line.moveTo(x, y);
        else line.lineTo(x, y);
        cross(crossings, lastX, lastY, x, y);
        walked += Math.hypot(x - lastX, y - lastY);
        if (walked >= EDGE_STEP) {
          edges.push(x, y);
          walked = 0;
        }
      }
      lastX = x;
      lastY = y;
      wasEdge = edge;
    }
    fill.closePath();
  }
  return { scale, fill, line, inside: rows(crossings), edge: edges };
}

/** Notes where a side crosses the middle of each row. */
function cross(crossings: Map<number, number[]>, ax: number, ay: number, bx: number, by: number): void {
  const first = Math.ceil(Math.min(ay, by) / ROW - 0.5);
  const last = Math.ceil(Math.max(ay, by) / ROW - 0.5) - 1;
  for (let row = first; row <= last; row++) {
    const x = ax + ((bx - ax) * ((row + 0.5) * ROW - ay)) / (by - ay);
    const found = crossings.get(row);
    if (found) found.push(x);
    else crossings.set(row, [x]);
  }
}

function rows(crossings: Map<number, number[]>): Box[] {
  return [...crossings].flatMap(([row, found]) => {
    const sides = found.sort((a, b) => a - b);
    const boxes: Box[] = [];
    for (let i = 0; i + 1 < sides.length; i += 2) {
      const [left, right] = [sides[i] as number, sides[i + 1] as number];
      boxes.push({ left, right, top: row * ROW, bottom: (row + 1) * ROW });
    }
    return boxes;
  });
}
