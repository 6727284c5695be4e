import { type Clock, type Domain, reachOf } from '../time/clock';
import { isoText } from '../time/day';
import { plus, startOf } from '../time/step';

/** More frames than this make no film that anybody would watch, and take too long to draw. */
export const MOST_FRAMES = 1000;

/** The clocks of a film: one a step through the window, or through all the days when no window is chosen. */
export function filmClocks(clock: Clock, domain: Domain): Clock[] {
  const { first, last } = clock.mode === 'window' ? reachOf(clock) : domain;
  const mode = clock.mode === 'upto' ? 'upto' : 'day';
  const clocks: Clock[] = [];
  for (let at = startOf(clock.step, first); at <= last; at = plus(clock.step, at, 1)) {
    const day = Math.max(at, first);
    clocks.push({ mode, at: day, to: day, step: clock.step });
  }
  return clocks;
}

/** When each frame begins and how long it stands, in seconds; the last one stands for a second more. */
export function frameTimes(count: number, perSecond: number): { start: number; length: number }[] {
  const length = 1 / perSecond;
  return Array.from({ length: count }, (_, i) => ({
    start: i * length,
    length: i === count - 1 ? length + 1 : length,
  }));
}

/** "0001_2014-03-14.png": in order by name. */
export function frameName(number: number, day: number): string {
  return `${String(number + 1).padStart(4, '0')}_${isoText(day)}.png`;
}
