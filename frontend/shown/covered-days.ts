import { lowerBound, type Timeline } from './timeline';

/** The days with events, as runs of days, for going to the next or previous one. */
export class CoveredDays {
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;

  constructor(timeline: Timeline, passes: Uint8Array) {
    const firsts: number[] = [];
    const lasts: number[] = [];
    for (const [first, last] of spansByFirstDay(timeline, passes)) {
      const before = lasts.at(-1);
      if (before === undefined || first > before + 1) {
        firsts.push(first);
        lasts.push(last);
      } else {
        lasts[lasts.length - 1] = Math.max(before, last);
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

/** The spans of the events in the order of their first days, the three of an event apart where days lie between. */
function spansByFirstDay(timeline: Timeline, passes: Uint8Array): [number, number][] {
  const spans: [number, number][] = [];
  timeline.events.forEach((event, row) => {
    if (passes[event]) {
      for (const column of [timeline.possible, timeline.certain, timeline.assumed]) {
        if (column.firstOf(row) <= column.lastOf(row)) {
          spans.push([column.firstOf(row), column.lastOf(row)]);
        }
      }
    }
  });
  return spans.sort(([a], [b]) => a - b);
}
