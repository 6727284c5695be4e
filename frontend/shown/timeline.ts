import type { Feed, FeedEvent, Span } from '../feed';
import { PRESENCE } from '../feed';

/** Open ends as numbers that every day lies within, and that fit into an Int32Array. */
const BEGINNING = -2_147_483_648;
const END = 2_147_483_647;

/**
 * The dated events of a feed as typed arrays in the order of their first day, so that the events of a time are found
 * by binary search: those that begin by its last day, from the first that may reach its first day.
 */
export class Timeline {
  /** Indexes into `Feed.events`, by first day. */
  readonly events: Int32Array;
  /** Indexes of the events without a date. */
  readonly undated: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly possible: SpanColumn;
  readonly certain: SpanColumn;
  readonly assumed: SpanColumn;
  /** 1 where the text leaves an end open: "by 14 March". */
  readonly openDated: Uint8Array;
  /** The latest last day of this event and all before it. */
  readonly #reach: Int32Array;

  constructor(feed: Feed) {
    const dated: number[] = [];
    const undated: number[] = [];
    feed.events.forEach((event, index) => {
      (firstDay(event) === null ? undated : dated).push(index);
    });
    const firsts = feed.events.map((event) => firstDay(event) ?? END);
    dated.sort((a, b) => (firsts[a] as number) - (firsts[b] as number) || a - b);
    const rows = dated.map((index) => feed.events[index] as FeedEvent);
    this.events = Int32Array.from(dated);
    this.undated = Int32Array.from(undated);
    this.first = Int32Array.from(dated, (index) => firsts[index] as number);
    this.possible = new SpanColumn(rows.map((event) => event.possible));
    this.certain = new SpanColumn(rows.map((event) => event.certain));
    this.assumed = new SpanColumn(rows.map((event) => event.assumed));
    this.openDated = Uint8Array.from(rows, (event) => Number(/^\.\.\/|\/\.\.$/.test(event.edtf ?? '')));
    this.last = Int32Array.from(rows, (_, row) =>
      Math.max(this.possible.lastOf(row), this.certain.lastOf(row), this.assumed.lastOf(row)),
    );
    this.#reach = this.last.slice();
    for (let row = 1; row < rows.length; row += 1) {
      this.#reach[row] = Math.max(this.#reach[row - 1] as number, this.#reach[row] as number);
    }
  }

  /** How surely the event of that row covers the days: PRESENCE, or 0 where it does not. */
  presence(row: number, first: number, last: number): number {
    if (this.certain.meets(row, first, last)) {
      return PRESENCE.certain;
    }
    if (this.possible.meets(row, first, last)) {
      return this.possible.within(row, first, last) && !this.openDated[row]
        ? PRESENCE.certain
        : PRESENCE.possible;
    }
    return this.assumed.meets(row, first, last) ? PRESENCE.assumed : 0;
  }

  /** The rows, first inclusive and last exclusive, among which all events of the days are. */
  rowsAround(first: number, last: number): { from: number; to: number } {
    return { from: lowerBound(this.#reach, first), to: lowerBound(this.first, last + 1) };
  }
}

/** The spans of one sort of all events; an event without one has its last day before its first. */
class SpanColumn {
  readonly first: Int32Array;
  readonly last: Int32Array;

  constructor(spans: readonly (Span | null)[]) {
    this.first = Int32Array.from(spans, (span) => (span ? (span[0] ?? BEGINNING) : END));
    this.last = Int32Array.from(spans, (span) => (span ? (span[1] ?? END) : BEGINNING));
  }

  firstOf(row: number): number {
    return this.first[row] as number;
  }

  lastOf(row: number): number {
    return this.last[row] as number;
  }

  meets(row: number, first: number, last: number): boolean {
    return this.firstOf(row) <= last && this.lastOf(row) >= first;
  }

  within(row: number, first: number, last: number): boolean {
    return this.firstOf(row) >= first && this.lastOf(row) <= last;
  }
}

/** The first day that an event may cover; null when it has no date. */
export function firstDay(event: FeedEvent): number | null {
  const spans = [event.possible, event.certain, event.assumed].filter((span) => span !== null);
  return spans.length === 0 ? null : Math.min(...spans.map(([first]) => first ?? BEGINNING));
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

/** Whether a day number is a day, not an open end. */
export function isDay(number: number): boolean {
  return number !== BEGINNING && number !== END;
}

/** The first index whose value is at least that; the values ascend. */
export function lowerBound(values: Int32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
