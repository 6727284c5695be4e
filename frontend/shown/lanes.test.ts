import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed, type Stretch } from './lanes';

const stretches = (text: string): Stretch[] =>
  text.split(' ').map((part) => {
    const [from, to] = part.split('-').map(Number);
    return { from: from as number, to: to as number };
  });

const PACKINGS: [bars: string, gap: number, lanes: string][] = [
  ['0-10 10-20 20-30', 0, '0 0 0'],
  ['0-10 5-20 8-30', 0, '0 1 2'],
  ['0-100 0-10 20-30 5-15', 0, '0 1 1 2'],
  ['0-10 12-20', 4, '0 1'],
  ['50-60 0-10', 4, '0 0'],
];

for (const [bars, gap, lanes] of PACKINGS) {
  test(`${bars} with gaps of ${gap} lie in lanes ${lanes}`, () => {
    assert.equal(packed(stretches(bars), gap).join(' '), lanes);
  });
}
