import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed, type Stretch } from './lanes';

/** "0-10 5-20|30-45": two bars, the second with two places to choose from. */
const bars = (text: string): Stretch[][] =>
  text.split(' ').map((bar) =>
    bar.split('|').map((part) => {
      const [from, to] = part.split('-').map(Number);
      return { from: from as number, to: to as number };
    }),
  );

const PACKINGS: [bars: string, gap: number, lanes: string][] = [
  ['0-10 10-20 20-30', 0, '0 0 0'],
  ['0-10 5-20 8-30', 0, '0 1 2'],
  ['0-100 0-10 20-30 5-15', 0, '0 1 1 2'],
  ['0-10 12-20', 4, '0 1'],
  ['50-60 0-10', 4, '0 0'],
  ['0-10 5-20|12-30', 0, '0 0b'],
  ['0-10 5-20|8-30', 0, '0 1'],
];

for (const [text, gap, lanes] of PACKINGS) {
  test(`${text} with gaps of ${gap} lie in lanes ${lanes}`, () => {
    const placed = packed(bars(text), gap).map(({ lane, choice }) => `${lane}${choice === 1 ? 'b' : ''}`);
    assert.equal(placed.join(' '), lanes);
  });
}
