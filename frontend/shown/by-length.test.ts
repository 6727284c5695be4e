import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BEGINNING, END } from '../columns/spans';
import { ByLength } from './by-length';
import { random } from './sample';

for (let seed = 1; seed <= 30; seed += 1) {
  test(`the rows near a time hold all that cover it, in order: sample ${seed}`, () => {
    const next = random(seed);
    const day = () => (next() < 0.05 ? BEGINNING : 16_000 + Math.floor(next() * 1000));
    const firsts = Int32Array.from({ length: 3000 }, day).sort();
    const lasts = firsts.map((first) =>
      next() < 0.02 ? END : (first === BEGINNING ? 16_000 : first) + Math.floor(next() ** 6 * 400),
    );
    const byLength = new ByLength(firsts, lasts);
    for (let trial = 0; trial < 40; trial += 1) {
      const first = trial === 0 ? -Infinity : 15_990 + Math.floor(next() * 1020);
      const last = trial < 2 ? Infinity : first + Math.floor(next() ** 3 * 100);
      const near = byLength.near(first, last);
      assert.deepEqual(near, near.slice().sort());
      assert.equal(new Set(near).size, near.length);
      const found = new Set(near);
      firsts.forEach((from, row) => {
        if (from > last || (lasts[row] as number) < first) return;
        assert.ok(found.has(row), `row ${row} of ${first} to ${last}`);
      });
    }
  });
}

test('long events do not make all that began before a day near to it', () => {
  const days = Array.from({ length: 10_000 }, (_, row) => 16_000 + Math.floor(row / 10));
  const byLength = new ByLength(
    Int32Array.from(days),
    Int32Array.from(days, (day, row) => (row === 7 ? END : day + 1)),
  );
  assert.deepEqual(
    [...byLength.near(16_500, 16_500)],
    [7, ...Array.from({ length: 20 }, (_, at) => 4990 + at)],
  );
});
