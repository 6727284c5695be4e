import { follow, stepsOf } from '../drawing/steps';
import { IDENTITY, type Matrix, Trace } from './trace';

let tracing = false;

/** While it is on, paths made by `newPath` remember their steps, for pictures made of lines. */
export function setTracing(on: boolean): void {
  tracing = on;
}

const TRACES = new WeakMap<Path2D, Trace>();

/** A path for a canvas, for what draws the land. */
export function newPath(): Path2D {
  const path = new Path2D();
  if (tracing) keepSteps(path);
  return path;
}

/** The steps of a path that was made while tracing, or of steps. */
export function traceOf(path: Path2D): Trace | null {
  const steps = stepsOf(path);
  if (!steps) return TRACES.get(path) ?? null;
  const trace = new Trace();
  follow(steps, trace);
  return trace;
}

const STEPS = [
  'moveTo',
  'lineTo',
  'bezierCurveTo',
  'quadraticCurveTo',
  'rect',
  'arc',
  'ellipse',
  'closePath',
] as const;

type Step = (...points: unknown[]) => void;

/** From here on, what is drawn into the path goes into its trace, too. */
function keepSteps(path: Path2D): void {
  const trace = new Trace();
  TRACES.set(path, trace);
  for (const name of STEPS) {
    const draw = path[name] as Step;
    const keep = trace[name] as Step;
    Object.assign(path, {
      [name]: (...points: unknown[]) => {
        draw.apply(path, points);
        keep.apply(trace, points);
      },
    });
  }
  const add = path.addPath;
  path.addPath = (other, by) => {
    add.call(path, other, by);
    const steps = traceOf(other);
    if (steps) trace.add(steps, matrixOf(by));
  };
}

function matrixOf(by: DOMMatrix2DInit | undefined): Matrix {
  return by ? [by.a ?? 1, by.b ?? 0, by.c ?? 0, by.d ?? 1, by.e ?? 0, by.f ?? 0] : IDENTITY;
}
