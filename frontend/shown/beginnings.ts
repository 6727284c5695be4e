import { isDay, lowerBound, type Timeline } from './timeline';

/** The days on which something begins, or becomes certain: what "next event" goes to. */
export class Beginnings {
  /** In order, without repeats. */
  readonly #days: Int32Array;
  readonly #events = new Map<number, number[]>();

  constructor(timeline: Timeline, passes: Uint8Array) {
    timeline.events.forEach((event, row) => {
      if (passes[event]) {
        const days = [timeline.possible, timeline.certain]
          .filter((column) => column.firstOf(row) <= column.lastOf(row))
          .map((column) => column.firstOf(row));
        for (const day of new Set(days)) {
          this.#add(day, event);
        }
      }
    });
    this.#days = Int32Array.from(this.#events.keys()).sort();
  }

  /** The first such day after the day; null when there is none. */
  after(day: number): number | null {
    return this.#days[lowerBound(this.#days, day + 1)] ?? null;
  }

  /** The last such day before the day; null when there is none. */
  before(day: number): number | null {
    return this.#days[lowerBound(this.#days, day) - 1] ?? null;
  }

  /** The indexes of the events that begin on the day. */
  on(day: number): readonly number[] {
    return this.#events.get(day) ?? [];
  }

  #add(day: number, event: number): void {
    if (isDay(day)) {
      const events = this.#events.get(day);
      if (events) {
        events.push(event);
      } else {
        this.#events.set(day, [event]);
      }
    }
  }
}
