import type { Outline } from './outlines';

/** An outline in pixels of one scale, from its north-western corner; drawn with `translate`. */
export interface AreaPath {
  scale: number;
  /** For filling and clipping. */
  fill: Path2D;
  /** Without the sides along the date line, where the data end but the country does not. */
  line: Path2D;
}

/** Nearer than this to the last point (pixels), a point changes nothing that can be seen. */
const STEP = 0.7;
const DATE_LINE = 1e-4;

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
}

function areaPath(outline: Outline, scale: number): AreaPath {
  const fill = new Path2D();
  const line = new Path2D();
  for (const ring of outline.rings) {
    let lastX = Number.NaN;
    let lastY = Number.NaN;
    let wasEdge = false;
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
      }
      lastX = x;
      lastY = y;
      wasEdge = edge;
    }
    fill.closePath();
  }
  return { scale, fill, line };
}
