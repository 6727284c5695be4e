import type { Events } from '../columns/events';
import { BEGINNING, END, type Spans } from '../columns/spans';
import { type Feed, type FeedEvent, PRESENCE } from '../feed';

/** Rows that are looked at or left out together. */
const BLOCK = 256;
/** Values that lie this near to each other are sorted at once, others by one half of their bits and then the other. */
const MOST_PLACES = 1 << 20;
const HALF = 1 << 16;

/**
 * The dated events of a feed in the order of their first day, so that the events of a time are found by binary search
 * and by blocks: those that begin by its last day, without the blocks that end before its first.
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
  /** The latest last day of each block of rows. */
  readonly #blockEnds: Int32Array;

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
    this.#blockEnds = new Int32Array(Math.ceil(dated / BLOCK)).fill(BEGINNING);
    for (let row = 0; row < dated; row += 1) {
      const event = this.events[row] as number;
      const last = Math.max(possible.lastOf(event), certain.lastOf(event), assumed.lastOf(event));
      const block = Math.floor(row / BLOCK);
      this.#blockEnds[block] = Math.max(this.#blockEnds[block] as number, last);
    }
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

  /** Calls for stretches of rows, from inclusive and to exclusive, among which all events of the days are. */
  forEachStretch(first: number, last: number, visit: (from: number, to: number) => void): void {
    const end = last >= END ? this.first.length : lowerBound(this.first, last + 1);
    for (let block = 0; block * BLOCK < end; block += 1) {
      if ((this.#blockEnds[block] as number) >= first) {
        visit(block * BLOCK, Math.min(end, (block + 1) * BLOCK));
      }
    }
  }
}

function openDated({ edtf, length }: Events): Uint8Array {
  const open = Uint8Array.from(edtf.texts.all(), (text) => Number(/^\.\.\/|\/\.\.$/.test(text)));
  const found = new Uint8Array(length);
  for (let event = 0; event < length; event += 1) found[event] = open[edtf.of[event] as number] as number;
  return found;
}

/** The numbers of values in their order; equal values keep theirs. */
export function orderedBy(values: Int32Array): Int32Array {
  const { length } = values;
  let least = END;
  let most = BEGINNING;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number;
    if (value !== BEGINNING && value < least) least = value;
    if (value !== END && value > most) most = value;
  }
  const numbers = new Int32Array(length);
  const keys = new Int32Array(length);
  const places = Math.max(0, most - least) + 3;
  const near = places <= MOST_PLACES;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] as number;
    numbers[at] = at;
    keys[at] = near ? Math.max(0, Math.min(places - 1, value - least + 1)) : value ^ BEGINNING;
  }
  return near ? sorted(numbers, keys, 0, places) : sorted(sorted(numbers, keys, 0, HALF), keys, 16, HALF);
}

/** The numbers by a part of their keys, those with the same in the order that they had. */
function sorted(numbers: Int32Array, keys: Int32Array, shift: number, places: number): Int32Array {
  const { length } = numbers;
  const mask = places === HALF ? HALF - 1 : -1;
  const next = new Int32Array(places + 1);
  for (let at = 0; at < length; at += 1) {
    const place = (((keys[at] as number) >>> shift) & mask) + 1;
    next[place] = (next[place] as number) + 1;
  }
  for (let place = 1; place <= places; place += 1) {
    next[place] = (next[place] as number) + (next[place - 1] as number);
  }
  const order = new Int32Array(length);
  for (let at = 0; at < length; at += 1) {
    const number = numbers[at] as number;
    const place = ((keys[number] as number) >>> shift) & mask;
    const to = next[place] as number;
    order[to] = number;
    next[place] = to + 1;
  }
  return order;
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

/** The first index whose value is at least that; the values ascend. */
export function lowerBound(values: Int32Array, value: number): number {
  return lowerBoundBy(values.length, (index) => values[index] as number, value);
}

function lowerBoundBy(length: number, valueAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
