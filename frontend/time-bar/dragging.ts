import type { CoveredDays } from '../shown/covered-days';
import { frameOf, framesOf } from '../shown/histogram';
import { type Clock, type Domain, movedTo, withWindow } from '../time/clock';
import { plus, type Step } from '../time/step';

/** What is dragged: free ground, the window as a block, or one of its ends. */
export type DragPart = 'ground' | 'window' | 'first' | 'last';

/** The clock when what was seized on one day is dragged to another. */
export function dragged(clock: Clock, part: DragPart, from: number, to: number, domain: Domain): Clock {
  const target = Math.min(
    Math.max(to, Math.min(domain.first, clock.at)),
    Math.max(domain.last, clock.to, clock.at),
  );
  switch (part) {
    case 'ground':
      return withWindow(clock, from, target);
    case 'window':
      return movedTo(clock, clock.at + to - from, domain);
    case 'first':
      return { ...clock, at: Math.min(target, clock.to) };
    case 'last':
      return clock.mode === 'upto'
        ? { ...clock, at: target, to: target }
        : { ...clock, to: Math.max(target, clock.at) };
  }
}

/** The clock when an end of its time is moved by steps, as a key does. */
export function nudged(clock: Clock, part: 'first' | 'last', by: number, domain: Domain): Clock {
  const { step, at, to, mode } = clock;
  if (mode === 'upto') {
    return movedTo(clock, plus(step, at, by), domain);
  }
  return part === 'first'
    ? { ...clock, at: Math.min(plus(step, at, by), to) }
    : { ...clock, to: Math.max(plus(step, to, by), at) };
}

/** The clock when a day is clicked: at the first day with events of a column that holds several days. */
export function clicked(clock: Clock, day: number, frame: Step, covered: CoveredDays, domain: Domain): Clock {
  const edges = framesOf(frame, day, day);
  const found = covered.atOrAfter(edges[0] as number);
  const within = frame !== 'day' && found !== null && frameOf(edges, found) === 0;
  const next = clock.mode === 'all' ? { ...clock, mode: 'day' as const } : clock;
  return movedTo(next, within ? found : day, domain);
}
