import type { Events } from '../columns/events';
import { BEGINNING, END, type Spans } from '../columns/spans';
import { type Feed, type FeedEvent, PRESENCE } from '../feed';

/** Rows that are looked at or left out together. */
const BLOCK = 256;

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
      first[event] = Math.min(
        possible.has(event) ? possible.firstOf(event) : END,
        certain.has(event) ? certain.firstOf(event) : END,
        assumed.has(event) ? assumed.firstOf(event) : END,
      );
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
  const buckets = 1 << 16;
  let order = Int32Array.from(values, (_, number) => number);
  let next = new Int32Array(values.length);
  for (const shift of [0, 16]) {
    const starts = new Int32Array(buckets + 1);
    const digit = (number: number) => (((values[number] as number) ^ BEGINNING) >>> shift) & (buckets - 1);
    for (let at = 0; at < order.length; at += 1) {
      const bucket = digit(order[at] as number) + 1;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    for (let bucket = 1; bucket <= buckets; bucket += 1) {
      starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number);
    }
    for (let at = 0; at < order.length; at += 1) {
      const number = order[at] as number;
      const bucket = digit(number);
      next[starts[bucket] as number] = number;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    [order, next] = [next, order];
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
