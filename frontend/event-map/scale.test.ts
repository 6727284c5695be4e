import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleAt, worldY } from './projection';
import { roundDown, scaleBar } from './scale';

const frame = (zoom: number, latitude: number) => ({
  x: 0.5,
  y: worldY(latitude),
  scale: scaleAt(zoom),
  width: 1000,
  height: 600,
});

test('rounds down to 1, 2 or 5', () => {
  assert.deepEqual([1, 1.9, 2, 4.9, 7, 99, 730].map(roundDown), [1, 1, 2, 2, 5, 50, 500]);
});

test('says the latitude for which it holds', () => {
  assert.equal(scaleBar(frame(4, 51)).words, '500 km at 51° N');
  assert.equal(scaleBar(frame(4, -33)).words, '500 km at 33° S');
  assert.equal(scaleBar(frame(2, 0)).words, '2,000 km at the equator');
});

test('is as long on the screen as it says', () => {
  assert.equal(scaleBar(frame(4, 0)).width, Math.round(1000 / (40075.017 / scaleAt(4))));
});

test('says where the outlines end their truth', () => {
  assert.match(scaleBar(frame(9.5, 50)).words, /outline map$/);
});
