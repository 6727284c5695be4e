import { lowerBound } from './order';
import type { Timeline } from './timeline';

/** The days on which something begins, or becomes certain: what "next event" goes to. */
export class Beginnings {
  readonly #timeline: Timeline;
  readonly #passes: Uint8Array;
  /** In order, without repeats. */
  readonly #days: Int32Array;

  constructor(timeline: Timeline, passes: Uint8Array) {
    this.#timeline = timeline;
    this.#passes = passes;
    const { days, events } = timeline.starts;
    const found: number[] = [];
    for (let at = 0; at < days.length; at += 1) {
      const day = days[at] as number;
      if (passes[events[at] as number] && day !== found.at(-1)) found.push(day);
    }
    this.#days = Int32Array.from(found);
  }

  /** The first such day after the day; null when there is none. */
  after(day: number): number | null {
    return this.#days[lowerBound(this.#days, day + 1)] ?? null;
  }

  /** The last such day before the day; null when there is none. */
  before(day: number): number | null {
    return this.#days[lowerBound(this.#days, day) - 1] ?? null;
  }

  /** The numbers of the events that begin on the day. */
  on(day: number): number[] {
    const { days, events } = this.#timeline.starts;
    const begun = events.subarray(lowerBound(days, day), lowerBound(days, day + 1));
    return Array.from(begun.filter((event) => this.#passes[event]));
  }
}
