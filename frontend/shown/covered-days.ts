import { isDay, lowerBound, type Timeline } from './timeline';

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

/** The days on which something begins, or becomes certain: what "next event" goes to. In order, without repeats. */
export function beginningsOf(timeline: Timeline, passes: Uint8Array): Int32Array {
  const days = new Set<number>();
  timeline.events.forEach((event, row) => {
    if (passes[event]) {
      for (const column of [timeline.possible, timeline.certain]) {
        if (column.firstOf(row) <= column.lastOf(row) && isDay(column.firstOf(row))) {
          days.add(column.firstOf(row));
        }
      }
    }
  });
  return Int32Array.from(days).sort();
}

/** The first of the days after the day; null when there is none. */
export function nextOf(days: Int32Array, day: number): number | null {
  return days[lowerBound(days, day + 1)] ?? null;
}

/** The last of the days before the day; null when there is none. */
export function previousOf(days: Int32Array, day: number): number | null {
  return days[lowerBound(days, day) - 1] ?? null;
}
