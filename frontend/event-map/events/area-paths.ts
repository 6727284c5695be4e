import { pathOf, STEP } from '../drawing/steps';
import type { Box } from '../labels/occupied';
import { coarsened } from './coarse';
import type { Outline } from './outline';

/** Nearer than this to the last point (pixels), a point changes nothing that can be seen. */
const LEAST = 0.7;
/** How far the inner edge of a broad line may be off, in pixels; its outer edge is cut at the border. */
const COARSE = 0.9;
/** Rings no larger than this (pixels) are all border. */
const ISLET = 6;
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
    const path = new AreaPath(outline, scale);
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

/** A ring in pixels, and the parts of it that are border: not those along the date line, where only the data end. */
interface Ring {
  points: number[];
  runs: number[][];
  small: boolean;
}

/** An outline in pixels of one scale, from its north-western corner; drawn with `translate`. Its parts are made when asked for. */
export class AreaPath {
  readonly scale: number;
  readonly #rings: Ring[];
  #fill: Path2D | null = null;
  #line: Path2D | null = null;
  #broad: Path2D | null = null;
  #islets: Path2D | null = null;
  #inside: Box[] | null = null;
  #edge: number[] | null = null;

  constructor(outline: Outline, scale: number) {
    this.scale = scale;
    this.#rings = outline.rings.map((ring) => ringAt(ring, outline, scale));
  }

  /** For filling and clipping. */
  get fill(): Path2D {
    this.#fill ??= closed(this.#rings);
    return this.#fill;
  }

  /** The border. */
  get line(): Path2D {
    this.#line ??= open(this.#rings.flatMap(({ runs }) => runs));
    return this.#line;
  }

  /** The border with fewer points, without that of the islets: for broad lines within, which are dear to draw. */
  get broad(): Path2D {
    const rings = this.#rings.filter(({ small }) => !small);
    this.#broad ??= open(rings.flatMap(({ runs }) => runs.map((run) => coarsened(run, COARSE))));
    return this.#broad;
  }

  /** The rings that such a line would fill. */
  get islets(): Path2D {
    this.#islets ??= closed(this.#rings.filter(({ small }) => small));
    return this.#islets;
  }

  /** Boxes that together cover the inside, for labels that must stay out of it. */
  get inside(): Box[] {
    this.#inside ??= insideOf(this.#rings);
    return this.#inside;
  }

  /** Points along the outline, x and y by turns, for names that should not be crossed by it. */
  get edge(): number[] {
    this.#edge ??= this.#rings.flatMap(({ points }) => alongRing(points));
    return this.#edge;
  }
}

function ringAt(ring: Float64Array, outline: Outline, scale: number): Ring {
  const points: number[] = [];
  let run: number[] = [];
  const runs = [run];
  let wasEdge = false;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const worldX = ring[i] as number;
    const x = (worldX - outline.west) * scale;
    const y = ((ring[i + 1] as number) - outline.north) * scale;
    const edge = Math.abs(worldX - Math.round(worldX)) < DATE_LINE;
    const last = points.length - 2;
    if (last >= 0 && i < ring.length - 2 && !edge) {
      if (Math.hypot(x - (points[last] as number), y - (points[last + 1] as number)) < LEAST) continue;
    }
    if (edge && wasEdge) {
      run = [];
      runs.push(run);
    }
    run.push(x, y);
    points.push(x, y);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
    wasEdge = edge;
  }
  return { points, runs, small: Math.max(right - left, bottom - top) <= ISLET };
}

function closed(rings: readonly Ring[]): Path2D {
  const steps: number[] = [];
  for (const { points } of rings) {
    trace(steps, points);
    steps.push(STEP.close);
  }
  return pathOf(steps);
}

function open(runs: readonly (readonly number[])[]): Path2D {
  const steps: number[] = [];
  for (const run of runs) trace(steps, run);
  return pathOf(steps);
}

function trace(steps: number[], points: readonly number[]): void {
  for (let i = 0; i < points.length; i += 2) {
    steps.push(i === 0 ? STEP.move : STEP.line, points[i] as number, points[i + 1] as number);
  }
}

function alongRing(points: readonly number[]): number[] {
  const edge: number[] = [];
  let walked = 0;
  for (let i = 2; i < points.length; i += 2) {
    const [x, y] = [points[i] as number, points[i + 1] as number];
    walked += Math.hypot(x - (points[i - 2] as number), y - (points[i - 1] as number));
    if (walked < EDGE_STEP) continue;
    edge.push(x, y);
    walked = 0;
  }
  return edge;
}

function insideOf(rings: readonly Ring[]): Box[] {
  const crossings = new Map<number, number[]>();
  for (const { points } of rings) {
    for (let i = 2; i < points.length; i += 2) {
      const [ax, ay, bx, by] = [points[i - 2], points[i - 1], points[i], points[i + 1]] as number[];
      cross(crossings, ax as number, ay as number, bx as number, by as number);
    }
  }
  return rows(crossings);
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
