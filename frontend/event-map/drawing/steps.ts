/** How a step of a path is written: its number, then its points. */
export const STEP = { move: 0, line: 1, close: 2, curve: 3, arc: 4 } as const;

const STEPS = new WeakMap<Path2D, readonly number[]>();

/** A path made of steps, which it remembers: it can be drawn elsewhere, and written as lines. */
export function pathOf(steps: readonly number[]): Path2D {
  const path = new Path2D();
  follow(steps, path);
  STEPS.set(path, steps);
  return path;
}

/** The steps of a path that was made of them. */
export function stepsOf(path: Path2D): readonly number[] | null {
  return STEPS.get(path) ?? null;
}

/** What steps can be drawn into. */
export type Pen = Pick<Path2D, 'moveTo' | 'lineTo' | 'closePath' | 'bezierCurveTo' | 'arc'>;

/** Goes the steps with a pen. */
export function follow(steps: ArrayLike<number>, pen: Pen): void {
  let at = 0;
  const next = () => steps[at++] as number;
  while (at < steps.length) {
    switch (next()) {
      case STEP.move:
        pen.moveTo(next(), next());
        break;
      case STEP.line:
        pen.lineTo(next(), next());
        break;
      case STEP.curve:
        pen.bezierCurveTo(next(), next(), next(), next(), next(), next());
        break;
      case STEP.arc:
        pen.arc(next(), next(), next(), next(), next());
        break;
      default:
        pen.closePath();
    }
  }
}
