import type { Reach } from './day-words';
import { endOf, plus, type Step, startOf } from './step';

/**
 * Day shows the frame of one step (a day, or the week, month or year around it), Window a first to a last day, Up to
 * everything so far, All everything.
 */
export type Mode = 'day' | 'window' | 'upto' | 'all';

export const MODES: readonly Mode[] = ['day', 'window', 'upto', 'all'];

/** What time it is on the map. Days are inclusive. */
export interface Clock {
  mode: Mode;
  /** The day, the last day of Up to, or the first day of the window. */
  at: number;
  /** The last day of the window; never before `at`. */
  to: number;
  step: Step;
}

/** The days that the clock can be moved over by steps. */
export interface Domain {
  first: number;
  last: number;
}

/** The days that the clock shows. */
export function reachOf(clock: Clock): Reach {
  switch (clock.mode) {
    case 'day':
      return { first: startOf(clock.step, clock.at), last: endOf(clock.step, clock.at) };
    case 'window':
      return { first: clock.at, last: clock.to };
    case 'upto':
      return { first: -Infinity, last: clock.at };
    case 'all':
      return { first: -Infinity, last: Infinity };
  }
}

export function sameClock(a: Clock, b: Clock): boolean {
  return a.mode === b.mode && a.at === b.at && a.to === b.to && a.step === b.step;
}

/** The clock that many steps on, as far as the domain reaches; a window keeps its length. */
export function moved(clock: Clock, steps: number, domain: Domain): Clock {
  if (clock.mode === 'all' || steps === 0) {
    return clock;
  }
  return movedTo(clock, plus(clock.step, clock.at, steps), domain);
}

/** The clock with its day, or the first day of its window, there. */
export function movedTo(clock: Clock, at: number, domain: Domain): Clock {
  const length = clock.mode === 'window' ? clock.to - clock.at : 0;
  const first = clamp(at, domain.first, Math.max(domain.first, domain.last - length));
  return { ...clock, at: first, to: first + length };
}

/** The clock in another mode, around the same time. */
export function inMode(clock: Clock, mode: Mode, domain: Domain): Clock {
  if (mode !== 'window' || clock.mode === 'window') {
    return { ...clock, mode };
  }
  const frame = clock.step === 'day' ? 6 : endOf(clock.step, clock.at) - clock.at;
  const to = clamp(clock.at + frame, clock.at, Math.max(clock.at, domain.last));
  return { ...clock, mode, to };
}

/** The clock with a window from one day to another, in whichever order they are given. */
export function withWindow(clock: Clock, one: number, other: number): Clock {
  return { ...clock, mode: 'window', at: Math.min(one, other), to: Math.max(one, other) };
}

/** The clock moved so that it shows the day; unchanged when it does already. */
export function showing(clock: Clock, day: number): Clock {
  const reach = reachOf(clock);
  if (day >= reach.first && day <= reach.last) {
    return clock;
  }
  const length = clock.mode === 'window' ? clock.to - clock.at : 0;
  const at = clock.mode === 'window' && day > clock.to ? day - length : day;
  return { ...clock, at, to: at + length };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
