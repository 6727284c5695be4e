import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Abroad } from './abroad';

const ABROAD = new Abroad([
  ['UA', 'Ukraine', 0.05, [0.59, 0.34, 0.01], 0],
  ['RU', 'Russia', 0.4, [0.7, 0.3, 0.05, 0.62, 0.32, 0.012], 0],
]);

test('well within another country is abroad, in the own one and between them is not', () => {
  assert.equal(ABROAD.is('RU', 0.592, 0.341), true);
  assert.equal(ABROAD.is('UA', 0.592, 0.341), false);
  assert.equal(ABROAD.is('RU', 0.605, 0.335), false);
  assert.equal(ABROAD.is(null, 0.592, 0.341), false);
});

test('a copy of the world is the world', () => {
  assert.equal(ABROAD.is('RU', 1.592, 0.341), true);
});

test('the edge of a large country is found as well as its middle', () => {
  for (const angle of [0, 1, 2, 3, 4, 5, 6]) {
    const [x, y] = [0.7 + 0.049 * Math.cos(angle), 0.3 + 0.049 * Math.sin(angle)];
    assert.equal(ABROAD.is('UA', x, y), true, `${angle} radians`);
  }
});
