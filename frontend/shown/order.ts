import { BEGINNING, END } from '../columns/spans';

/** Values that lie this near to each other are sorted at once, others by one half of their bits and then the other. */
const MOST_PLACES = 1 << 20;
const HALF = 1 << 16;

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

/** The first index whose value is at least that; the values ascend. */
export function lowerBound(values: Int32Array, value: number): number {
  return lowerBoundBy(values.length, (index) => values[index] as number, value);
}

/** The first index whose value is at least that, where values are worked out. */
export function lowerBoundBy(length: number, valueAt: (index: number) => number, value: number): number {
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
