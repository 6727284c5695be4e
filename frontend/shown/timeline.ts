import type { Events } from '../columns/events';
import { END, isDay, type Spans } from '../columns/spans';
import { type Feed, type FeedEvent, PRESENCE } from '../feed';
import { ByLength } from './by-length';
import { lowerBoundBy, orderedBy } from './order';

/**
 * The dated events of a feed in the order of their first day, so that the events of a time are found by binary search
 * among those that last as long.
 */
export class Timeline {
  /** Numbers of `Feed.events`, by first day. */
  readonly events: Int32Array;
  /** Numbers of the events without a date. */
  readonly undated: Int32Array;
  readonly first: Int32Array;
  readonly possible: Spans;
  readonly certain: Spans;
  readonly assumed: Spans;
  /** By event, 1 where the text leaves an end open: "by 14 March". */
  readonly openDated: Uint8Array;
  readonly #byLength: ByLength;
  #starts: Starts | null = null;

  constructor({ events }: Feed) {
    const { possible, certain, assumed, length } = events;
    this.possible = possible;
    this.certain = certain;
    this.assumed = assumed;
    const first = new Int32Array(length);
    for (let event = 0; event < length; event += 1) {
      // Where there is no span of a sort, it begins after all days.
      first[event] = Math.min(possible.firstOf(event), certain.firstOf(event), assumed.firstOf(event));
    }
    const order = orderedBy(first);
    const dated = lowerBoundBy(order.length, (row) => first[order[row] as number] as number, END);
    this.events = order.subarray(0, dated);
    this.undated = order.subarray(dated);
    this.first = this.events.map((event) => first[event] as number);
    this.openDated = openDated(events);
    const last = this.events.map((event) =>
      Math.max(possible.lastOf(event), certain.lastOf(event), assumed.lastOf(event)),
    );
    this.#byLength = new ByLength(this.first, last);
  }

  /** How surely the event covers the days: PRESENCE, or 0 where it does not. */
  presence(event: number, first: number, last: number): number {
    if (this.certain.meets(event, first, last)) {
      return PRESENCE.certain;
    }
    if (this.possible.meets(event, first, last)) {
      return this.possible.within(event, first, last) && !this.openDated[event]
        ? PRESENCE.certain
        : PRESENCE.possible;
    }
    return this.assumed.meets(event, first, last) ? PRESENCE.assumed : 0;
  }

  /** Rows in their order, among which all events of the days are. */
  near(first: number, last: number): Int32Array {
    return this.#byLength.near(first, last);
  }

  /** On which days events begin or become certain, in the order of the days and then of the rows. */
  get starts(): Starts {
    this.#starts ??= startsOf(this);
    return this.#starts;
  }
}

/** An event and a day of it, side by side. */
export interface Starts {
  days: Int32Array;
  events: Int32Array;
}

function startsOf({ events, possible, certain }: Timeline): Starts {
  const days = new Int32Array(2 * events.length);
  const begun = new Int32Array(2 * events.length);
  let count = 0;
  const add = (event: number, day: number) => {
    days[count] = day;
    begun[count] = event;
    count += 1;
  };
  for (const event of events) {
    const [maybe, surely] = [possible.firstOf(event), certain.firstOf(event)];
    if (isDay(maybe)) add(event, maybe);
    if (isDay(surely) && surely !== maybe) add(event, surely);
  }
  const order = orderedBy(days.subarray(0, count));
  return {
    days: order.map((at) => days[at] as number),
    events: order.map((at) => begun[at] as number),
  };
}

function openDated({ edtf, length }: Events): Uint8Array {
  const open = Uint8Array.from(edtf.texts.all(), (text) => Number(/^\.\.\/|\/\.\.$/.test(text)));
  const found = new Uint8Array(length);
  for (let event = 0; event < length; event += 1) found[event] = open[edtf.of[event] as number] as number;
  return found;
}

/** The day that stands for an event: its first certain one, else the only end that is known, else the first possible. */
export function keyDay(event: FeedEvent): number | null {
  if (event.certain) {
    return event.certain[0] ?? event.certain[1];
  }
  if (event.possible) {
    const open = event.edtf?.startsWith('../') ?? false;
    return (open ? event.possible[1] : event.possible[0]) ?? event.possible[0] ?? event.possible[1];
  }
  return event.assumed?.[0] ?? null;
}
