import { isDay } from '../columns/spans';
import { lowerBound, orderedBy, type Timeline } from './timeline';

/** The days on which something begins, or becomes certain: what "next event" goes to. */
export class Beginnings {
  /** In order, without repeats. */
  readonly #days: Int32Array;
  /** Where the events of each of the days begin among `#events`. */
  readonly #first: Int32Array;
  readonly #events: Int32Array;

  constructor({ events, possible, certain }: Timeline, passes: Uint8Array) {
    const days = new Int32Array(2 * events.length);
    const found = new Int32Array(2 * events.length);
    let count = 0;
    for (let row = 0; row < events.length; row += 1) {
      const event = events[row] as number;
      if (!passes[event]) continue;
      for (const spans of [possible, certain]) {
        const day = spans.firstOf(event);
        if (spans.has(event) && isDay(day)) {
          days[count] = day;
          found[count] = event;
          count += 1;
        }
      }
    }
    const order = orderedBy(days.subarray(0, count));
    this.#events = order.map((at) => found[at] as number);
    const starts: number[] = [];
    for (let at = 0; at < count; at += 1) {
      if (at === 0 || days[order[at] as number] !== days[order[at - 1] as number]) starts.push(at);
    }
    this.#days = Int32Array.from(starts, (at) => days[order[at] as number] as number);
    this.#first = Int32Array.from([...starts, count]);
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
  on(day: number): Int32Array {
    const at = lowerBound(this.#days, day);
    return this.#days[at] === day
      ? this.#events.subarray(this.#first[at], this.#first[at + 1])
      : new Int32Array();
  }
}
