import type { CoveredDays } from '../shown/covered-days';
import { type Clock, type Domain, moved, reachOf } from '../time/clock';
import { endOf, plus, startOf, stepsBetween } from '../time/step';

/** Where a step ended, and the days without events that it left out; none when first is after last. */
export interface Stepped {
  clock: Clock;
  skipped: { first: number; last: number } | null;
}

/** One step forward (1) or back (-1). With `snap`, frames without any event are left out. */
export function stepped(clock: Clock, direction: 1 | -1, domain: Domain, snap: CoveredDays | null): Stepped {
  const next = moved(clock, direction, domain);
  if (snap === null || next === clock || clock.mode === 'all' || clock.mode === 'upto') {
    return { clock: next, skipped: null };
  }
  const { first, last } = reachOf(next);
  const found = direction > 0 ? snap.atOrAfter(first) : snap.atOrBefore(last);
  if (found === null || (found >= first && found <= last)) {
    return { clock: next, skipped: null };
  }
  const steps =
    direction > 0 ? stepsBetween(clock.step, last, found) : stepsBetween(clock.step, first, found);
  const jumped = moved(next, steps, domain);
  const skipped =
    direction > 0
      ? { first, last: plus('day', reachOf(jumped).first, -1) }
      : { first: reachOf(jumped).last + 1, last };
  return { clock: jumped, skipped: skipped.first <= skipped.last ? skipped : null };
}

/** Whether the clock stands at the end of the domain, seen in that direction. */
export function atEnd(clock: Clock, direction: 1 | -1, domain: Domain): boolean {
  return moved(clock, direction, domain).at === clock.at;
}

/** The clock at the far end of the domain: where a loop begins again. */
export function rewound(clock: Clock, direction: 1 | -1, domain: Domain): Clock {
  const span =
    stepsBetween(clock.step, startOf(clock.step, domain.first), endOf(clock.step, domain.last)) + 1;
  return moved(clock, -direction * span, domain);
}
