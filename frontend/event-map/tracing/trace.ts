/** An affine map as a canvas has it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the right one, then the left one, as a canvas does when it transforms. */
export function times(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left;
  const [g, h, i, j, k, l] = right;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How much longer a line becomes, on average over the directions. */
export function growth([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

export function matrixText(matrix: Matrix): string {
  return matrix.map((value) => Math.round(value * 1e4) / 1e4).join(' ');
}

/** The sides of what can be seen. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Step = readonly [letter: 'M' | 'L' | 'C' | 'Z', ...points: number[]];

/** The steps of a path, kept to be written as the `d` of an SVG path. Arcs become curves. */
export class Trace {
  readonly steps: Step[] = [];

  moveTo(x: number, y: number): void {
    this.steps.push(['M', x, y]);
  }

  lineTo(x: number, y: number): void {
    this.steps.push([this.steps.length === 0 ? 'M' : 'L', x, y]);
  }

  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.steps.push(['C', ax, ay, bx, by, x, y]);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    const last = this.steps.at(-1) ?? [];
    const [fromX = cx, fromY = cy] = last.slice(-2) as number[];
    const toward = (end: number, control: number) => end + (2 / 3) * (control - end);
    this.bezierCurveTo(toward(fromX, cx), toward(fromY, cy), toward(x, cx), toward(y, cy), x, y);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.steps.push(
      ['M', x, y],
      ['L', x + width, y],
      ['L', x + width, y + height],
      ['L', x, y + height],
      ['Z'],
    );
  }

  arc(x: number, y: number, radius: number, from: number, to: number, back = false): void {
    this.ellipse(x, y, radius, radius, 0, from, to, back);
  }

  ellipse(
    x: number,
    y: number,
    radiusX: number,
    radiusY: number,
    turn: number,
    from: number,
    to: number,
    back = false,
  ): void {
    const sweep = sweepOf(from, to, back);
    const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
    const step = sweep / parts;
    const reach = (4 / 3) * Math.tan(step / 4);
    const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
    const at = (px: number, py: number) =>
      [
        x + px * radiusX * cosine - py * radiusY * sine,
        y + px * radiusX * sine + py * radiusY * cosine,
      ] as const;
    this.lineTo(...at(Math.cos(from), Math.sin(from)));
    for (let i = 0; i < parts; i++) {
      const a = from + i * step;
      const b = a + step;
      const [ax, ay, bx, by] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
      this.bezierCurveTo(
        ...at(ax - reach * ay, ay + reach * ax),
        ...at(bx + reach * by, by - reach * bx),
        ...at(bx, by),
      );
    }
  }

  closePath(): void {
    this.steps.push(['Z']);
  }

  add(other: Trace, matrix: Matrix): void {
    for (const [letter, ...points] of other.steps) this.steps.push([letter, ...moved(points, matrix)]);
  }

  /** The path on the screen; what lies out of sight is left out, without a change to what is seen. */
  d(matrix: Matrix, seen: Bounds): string {
    let d = '';
    for (const part of partsOf(this.steps)) {
      const steps = part.map(([letter, ...points]) => [letter, ...moved(points, matrix)] as unknown as Step);
      d += written(thinned(steps, seen), seen);
    }
    return d;
  }
}

function sweepOf(from: number, to: number, back: boolean): number {
  const whole = 2 * Math.PI;
  const sweep = back ? from - to : to - from;
  const size = sweep >= whole ? whole : ((sweep % whole) + whole) % whole;
  return back ? -size : size;
}

function moved(points: readonly number[], [a, b, c, d, e, f]: Matrix): number[] {
  const result: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    result.push(a * x + c * y + e, b * x + d * y + f);
  }
  return result;
}

function partsOf(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [];
  for (const step of steps) {
    if (step[0] === 'M' || parts.length === 0) parts.push([step]);
    else parts.at(-1)?.push(step);
  }
  return parts;
}

/** The sides of the view that a point lies beyond, as bits. */
function beyond(x: number, y: number, seen: Bounds): number {
  return (x < seen.left ? 1 : x > seen.right ? 2 : 0) | (y < seen.top ? 4 : y > seen.bottom ? 8 : 0);
}

/** Without points between two others that lie beyond the same side: nothing between them can be seen. */
function thinned(steps: readonly Step[], seen: Bounds): Step[] {
  const side = (step: Step | undefined) =>
    step?.[0] === 'L' || step?.[0] === 'M' ? beyond(step[1] as number, step[2] as number, seen) : 0;
  const kept: Step[] = [];
  steps.forEach((step, i) => {
    const hidden = step[0] === 'L' && side(kept.at(-1)) & side(step) & side(steps[i + 1]);
    if (!hidden) kept.push(step);
  });
  return kept;
}

function written(steps: readonly Step[], seen: Bounds): string {
  let common = 15;
  for (const [, ...points] of steps) {
    for (let i = 0; i < points.length; i += 2)
      common &= beyond(points[i] as number, points[i + 1] as number, seen);
  }
  if (common !== 0 || steps.length < 2) return '';
  let d = '';
  let last = '';
  for (const [letter, ...points] of steps) {
    const text = points.map(rounded).join(' ');
    if (letter === 'L' && text === last) continue;
    d += letter + text;
    last = text;
  }
  return d;
}

/** To hundredths of a pixel: print has three dots a pixel. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
