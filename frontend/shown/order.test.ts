import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BEGINNING, END } from '../columns/spans';
import { orderedBy } from './order';
import { random } from './sample';

const next = random(7);
const numbers = (width: number) => Array.from({ length: 500 }, () => Math.floor((next() - 0.5) * width));

const VALUES: [name: string, values: number[]][] = [
  ['days of some years', [...numbers(1000), BEGINNING, END, BEGINNING, END]],
  ['days of all ages', [...numbers(3e9), BEGINNING, END, ...numbers(10)]],
  ['open ends alone', [END, BEGINNING, END, BEGINNING]],
  ['one day', [16_143, 16_143, 16_143]],
  ['nothing', []],
];

for (const [name, values] of VALUES) {
  test(`${name} are put in order, the same ones as they stood`, () => {
    const order = Array.from(values.keys()).sort(
      (a, b) => (values[a] as number) - (values[b] as number) || a - b,
    );
    assert.deepEqual([...orderedBy(Int32Array.from(values))], order);
  });
}
