import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentOf, fitted } from './extent';
import { scaleAt } from './projection';

const spot = (x: number, y = 0.5) => ({ west: x, east: x, north: y, south: y });

test('holds everything', () => {
  assert.deepEqual(extentOf([spot(0.5, 0.3), spot(0.6, 0.4)]), {
    west: 0.5,
    east: 0.6,
    north: 0.3,
    south: 0.4,
  });
  assert.equal(extentOf([]), null);
});

test('holds very many', () => {
  const many = Array.from({ length: 200_000 }, (_, i) => spot(0.4 + i / 1e6));
  assert.equal(extentOf(many)?.west, 0.4);
});

test('goes over the date line if that is shorter', () => {
  const extent = extentOf([spot(0.02), spot(0.97)]);
  assert.equal(extent?.west, 0.97);
  assert.ok(Math.abs((extent?.east ?? 0) - 1.02) < 1e-9);
});

test('fits between the margins and comes no closer than allowed', () => {
  const margins = { top: 0, right: 0, bottom: 0, left: 100 };
  const to = fitted(
    { west: 0.5, east: 0.6, north: 0.4, south: 0.41 },
    { width: 1100, height: 800 },
    margins,
    12,
  );
  assert.ok(Math.abs(to.scale - 10000) < 1e-6);
  assert.ok(Math.abs(to.x - (0.55 - 50 / 10000)) < 1e-9);
  assert.equal(fitted(spot(0.5), { width: 1000, height: 800 }, margins, 6).scale, scaleAt(6));
});
