import assert from 'node:assert/strict';
import { test } from 'node:test';
import { labelBox } from './anchors';

import { Occupied, shareWithin } from './occupied';
import { waterLines } from './water-lines';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test('what is taken is not free, beside it is', () => {
  const occupied = new Occupied();
  occupied.take(box(10, 10, 200, 30));
  assert.equal(occupied.free(box(150, 20, 220, 40)), false);
  assert.equal(occupied.free(box(200, 10, 260, 30)), true);
  assert.equal(occupied.free(box(10, 30, 200, 50)), true);
});

test('negative positions do not fall into the cells of others', () => {
  const occupied = new Occupied();
  occupied.take(box(-70, -70, -10, -10));
  assert.equal(occupied.free(box(10, 10, 60, 60)), true);
  assert.equal(occupied.free(box(-20, -20, 60, 60)), false);
});

test('labels stand beside their point with a gap', () => {
  assert.deepEqual(labelBox('right', 100, 100, 40, 10, 5), box(105, 95, 145, 105));
  assert.deepEqual(labelBox('left', 100, 100, 40, 10, 5), box(55, 95, 95, 105));
  assert.deepEqual(labelBox('below', 100, 100, 40, 10, 5), box(80, 105, 120, 115));
  assert.deepEqual(labelBox('above', 100, 100, 40, 10, 5), box(80, 85, 120, 95));
});

test('the share within a view', () => {
  assert.equal(shareWithin(box(0, 0, 10, 10), box(0, 0, 100, 100)), 1);
  assert.equal(shareWithin(box(-5, 0, 5, 10), box(0, 0, 100, 100)), 0.5);
  assert.equal(shareWithin(box(-20, 0, -5, 10), box(0, 0, 100, 100)), 0);
});

test('long names of waters break', () => {
  assert.deepEqual(waterLines('Baltic Sea'), ['Baltic', 'Sea']);
  assert.deepEqual(waterLines('Sea of Azov'), ['Sea of', 'Azov']);
  assert.deepEqual(waterLines('Red Sea'), ['Red Sea']);
  assert.deepEqual(waterLines('North Atlantic Ocean'), ['North Atlantic', 'Ocean']);
});
