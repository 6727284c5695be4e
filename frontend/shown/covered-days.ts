import { BEGINNING } from '../columns/spans';
import { lowerBound } from './order';
import type { Timeline } from './timeline';

/** The days with events, as runs of days, for going to the next or previous one. */
export class CoveredDays {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;

  constructor({ possible, certain, assumed }: Timeline, passes: Uint8Array) {
    /** By the first day of spans, the last day of the longest of them. */
    const longest = new Map<number, number>();
    for (const { first, last } of [possible, certain, assumed]) {
      for (let event = 0; event < passes.length; event += 1) {
        const from = first[event] as number;
        const to = last[event] as number;
        if (passes[event] && from <= to && to > (longest.get(from) ?? BEGINNING)) longest.set(from, to);
      }
    }
    const firsts: number[] = [];
    const lasts: number[] = [];
    for (const from of Int32Array.from(longest.keys()).sort()) {
      const to = longest.get(from) as number;
      const before = lasts.at(-1);
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
