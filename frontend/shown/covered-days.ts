import { lowerBound, orderedBy, type Timeline } from './timeline';

/** The days with events, as runs of days, for going to the next or previous one. */
export class CoveredDays {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;

  constructor({ events, possible, certain, assumed }: Timeline, passes: Uint8Array) {
    const first = new Int32Array(3 * events.length);
    const last = new Int32Array(3 * events.length);
    let count = 0;
    for (let row = 0; row < events.length; row += 1) {
      const event = events[row] as number;
      if (!passes[event]) continue;
      for (const spans of [possible, certain, assumed]) {
        if (spans.has(event)) {
          first[count] = spans.firstOf(event);
          last[count] = spans.lastOf(event);
          count += 1;
        }
      }
    }
    const firsts: number[] = [];
    const lasts: number[] = [];
    for (const span of orderedBy(first.subarray(0, count))) {
      const before = lasts.at(-1);
      const [from, to] = [first[span] as number, last[span] as number];
      if (before === undefined || from > before + 1) {
        firsts.push(from);
        lasts.push(to);
      } else if (to > before) {
        lasts[lasts.length - 1] = to;
      }
    }
    this.#firsts = Int32Array.from(firsts);
    this.#lasts = Int32Array.from(lasts);
  }

  /** The first day with events at or after the day. */
  atOrAfter(day: number): number | null {
    const run = lowerBound(this.#lasts, day);
    return run < this.#firsts.length ? Math.max(day, this.#firsts[run] as number) : null;
  }

  /** The last day with events at or before the day. */
  atOrBefore(day: number): number | null {
    const run = lowerBound(this.#firsts, day + 1) - 1;
    return run >= 0 ? Math.min(day, this.#lasts[run] as number) : null;
  }
}
