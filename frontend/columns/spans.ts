import type { Span } from '../feed';
import type { Columns } from './columns';

/** Open ends as numbers that every day lies within, and that fit into an Int32Array. */
export const BEGINNING = -2_147_483_648;
export const END = 2_147_483_647;

/** Whether a day number is a day, not an open end. */
export function isDay(number: number): boolean {
  return number !== BEGINNING && number !== END;
}

/** The spans of one sort of all events; an event without one has its last day before its first. */
export class Spans {
  readonly first: Int32Array;
  readonly last: Int32Array;

  constructor(first: Int32Array, last: Int32Array) {
    this.first = first;
    this.last = last;
  }

  static from(columns: Columns, name: string): Spans {
    return new Spans(
      columns.numbers(`${name}.from`) as Int32Array,
      columns.numbers(`${name}.to`) as Int32Array,
    );
  }

  firstOf(row: number): number {
    return this.first[row] as number;
  }

  lastOf(row: number): number {
    return this.last[row] as number;
  }

  has(row: number): boolean {
    return this.firstOf(row) <= this.lastOf(row);
  }

  meets(row: number, first: number, last: number): boolean {
    return this.firstOf(row) <= last && this.lastOf(row) >= first;
  }

  within(row: number, first: number, last: number): boolean {
    return this.firstOf(row) >= first && this.lastOf(row) <= last;
  }

  /** The span with null for its open ends; null when the event has none. */
  get(row: number): Span | null {
    const [first, last] = [this.firstOf(row), this.lastOf(row)];
    return first > last ? null : [first === BEGINNING ? null : first, last === END ? null : last];
  }
}
