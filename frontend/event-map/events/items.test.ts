import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BESIDE, type Item, itemAt, neighbour } from './items';

const item = (x: number, y: number, radius = 12): Item => ({
  form: 'symbol',
  x,
  y,
  radius,
  events: [],
  slots: [],
  count: 1,
  name: '',
  group: null,
  from: null,
  anchors: BESIDE,
});

test('the nearest of overlapping marks is hit', () => {
  const [left, right] = [item(100, 100), item(112, 100)];
  assert.equal(itemAt([left, right], 104, 100), left);
  assert.equal(itemAt([left, right], 109, 100), right);
  assert.equal(itemAt([left, right], 60, 100), null);
});

test('small marks can be hit within 12 pixels, large ones within their own size', () => {
  assert.ok(itemAt([item(50, 50, 5)], 61, 50));
  assert.ok(itemAt([item(50, 50, 20)], 69, 50));
  assert.equal(itemAt([item(50, 50, 5)], 63, 50), null);
});

test('the neighbour lies in the direction of the key', () => {
  const [east, north, farEast] = [item(150, 110), item(100, 40), item(300, 100)];
  const items = [east, north, farEast];
  assert.equal(neighbour(items, { x: 100, y: 100 }, 1, 0), east);
  assert.equal(neighbour(items, { x: 100, y: 100 }, 0, -1), north);
  assert.equal(neighbour(items, east, 1, 0), farEast);
  assert.equal(neighbour(items, { x: 100, y: 100 }, 0, 1), null);
});
