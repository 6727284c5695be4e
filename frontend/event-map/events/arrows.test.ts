import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAtCircle } from './arrow-paths';
import { shortened, withAlpha } from './arrows';
import { dotColors, shortNumber } from './badges';

test('an arrow ends at the edge of the symbol', () => {
  const path = cutAtCircle(Float64Array.from([0, 0, 50, 0, 100, 0]), 100, 0, 20);
  assert.deepEqual([...path], [0, 0, 50, 0, 80, 0]);
});

test('the shaft ends within the head', () => {
  assert.deepEqual([...shortened(Float64Array.from([0, 0, 95, 0, 100, 0]), 10)], [0, 0, 90, 0]);
});

test('a colour is made transparent', () => {
  assert.equal(withAlpha('rgb(188, 61, 0)', 0.35), 'rgba(188, 61, 0, 0.35)');
});

test('a cluster has a dot for each event, at most about twelve, and loses no colour', () => {
  assert.deepEqual(
    dotColors(
      [
        { color: 'a', count: 2 },
        { color: 'b', count: 1 },
      ],
      3,
    ),
    ['a', 'a', 'b'],
  );
  const many = dotColors(
    [
      { color: 'a', count: 900 },
      { color: 'b', count: 1 },
    ],
    901,
  );
  assert.ok(many.length <= 13 && many.includes('b'));
});

test('numbers stay short', () => {
  assert.deepEqual([7, 999, 1234, 9960, 123456].map(shortNumber), ['7', '999', '1.2k', '10k', '123k']);
});
