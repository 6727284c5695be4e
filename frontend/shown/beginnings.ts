import { isDay } from '../columns/spans';
import { lowerBound, type Timeline } from './timeline';

/** The days on which something begins, or becomes certain: what "next event" goes to. */
export class Beginnings {
  readonly #timeline: Timeline;
  readonly #passes: Uint8Array;
  /** In order, without repeats. */
  readonly #days: Int32Array;

  constructor(timeline: Timeline, passes: Uint8Array) {
    this.#timeline = timeline;
    this.#passes = passes;
    const days = new Set<number>();
    for (const { first } of [timeline.possible, timeline.certain]) {
      for (let event = 0; event < passes.length; event += 1) {
        const day = first[event] as number;
        if (passes[event] && isDay(day)) days.add(day);
      }
    }
    this.#days = Int32Array.from(days).sort();
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
    const { events, possible, certain } = this.#timeline;
    const found: number[] = [];
    this.#timeline.forEachStretch(day, day, (from, to) => {
      for (const event of events.subarray(from, to)) {
        const begins = possible.firstOf(event) === day || certain.firstOf(event) === day;
        if (begins && this.#passes[event]) found.push(event);
      }
    });
    return found;
  }
}
