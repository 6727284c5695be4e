import { BEGINNING, END } from '../columns/spans';
import { lowerBound } from './order';

/** Lengths in days up to powers of two, and one for what is open. */
const CLASSES = 32;
/** With more than this share of all rows near, looking at all of them is cheaper than putting them in order. */
const MANY = 1 / 8;

interface Class {
  rows: Int32Array;
  firsts: Int32Array;
  /** In days; infinite for what is open. */
  longest: number;
}

/**
 * Rows with their first and last days by how long they last: those of a time are found without looking at everything
 * that began before it, which most rows of a long collection did.
 */
export class ByLength {
  readonly #firsts: Int32Array;
  readonly #classes: readonly Class[];

  /** @param firsts the first day of each row, ascending */
  constructor(firsts: Int32Array, lasts: Int32Array) {
    this.#firsts = firsts;
    const classOf = new Uint8Array(firsts.length);
    const counts = new Int32Array(CLASSES);
    for (let row = 0; row < firsts.length; row += 1) {
      const found = classFor(firsts[row] as number, lasts[row] as number);
      classOf[row] = found;
      counts[found] = (counts[found] as number) + 1;
    }
    const classes = Array.from(counts, (count, at) => ({
      rows: new Int32Array(count),
      firsts: new Int32Array(count),
      longest: at === CLASSES - 1 ? Infinity : 2 ** at - 1,
    }));
    const filled = new Int32Array(CLASSES);
    for (let row = 0; row < firsts.length; row += 1) {
      const found = classOf[row] as number;
      const { rows, firsts: days } = classes[found] as Class;
      const at = filled[found] as number;
      rows[at] = row;
      days[at] = firsts[row] as number;
      filled[found] = at + 1;
    }
    this.#classes = classes.filter(({ rows }) => rows.length > 0);
  }

  /** Rows in their order, among which are all that cover some of the days. */
  near(first: number, last: number): Int32Array {
    const parts = this.#classes
      .map(({ rows, firsts, longest }) =>
        rows.subarray(longest === Infinity ? 0 : lowerBound(firsts, first - longest), until(firsts, last)),
      )
      .filter((part) => part.length > 0);
    const count = parts.reduce((sum, part) => sum + part.length, 0);
    if (count > this.#firsts.length * MANY) return upTo(until(this.#firsts, last));
    const near = new Int32Array(count);
    let at = 0;
    for (const part of parts) {
      near.set(part, at);
      at += part.length;
    }
    return near.sort();
  }
}

function classFor(first: number, last: number): number {
  if (first === BEGINNING || last === END) return CLASSES - 1;
  return Math.min(CLASSES - 1, 32 - Math.clz32(Math.min(last - first, END)));
}

/** How many of the days, which ascend, are not after that one. */
function until(days: Int32Array, last: number): number {
  return last >= END ? days.length : lowerBound(days, last + 1);
}

function upTo(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row += 1) rows[row] = row;
  return rows;
}
