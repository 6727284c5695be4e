import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryRow } from '../basemap/basemap-index';
import { scaleAt } from '../projection';
import { CountryPlaces, countryPlaces, isDependency, isIsland, mayBeNamed } from './country-places';

const LAND: CountryRow = ['AA', 'Aaland', 0.05, [0.5, 0.5, 0.01, 0.53, 0.5, 0.004], 0];
const ISLES: CountryRow = ['BB', 'Bisles', 0.004, [0.5, 0.5, 0.0005], 1];
const frame = (x: number) => ({ x, y: 0.5, scale: scaleAt(5), width: 400, height: 300 });

test('a name stands in the middle first, then a little off it', () => {
  const places = [...countryPlaces(LAND, frame(0.5))];
  assert.deepEqual(places[0], { x: 200, y: 150 });
  assert.ok(places.length > 4);
  assert.ok(places.every(({ x, y }) => Math.hypot(x - 200, y - 150) < 82 || x > 400));
});

test('the middle out of view, the part in view takes its place', () => {
  const [first] = [...countryPlaces(LAND, frame(0.535))];
  assert.ok(first && Math.abs(first.x - (200 - 0.005 * scaleAt(5))) < 1e-6);
});

test('the name of a small island stands beside it', () => {
  const [first] = [...countryPlaces(ISLES, frame(0.5))];
  assert.ok(first && first.y > 150 + 0.0005 * scaleAt(5));
});

test('islands are named before countries of their size, as the sea has room', () => {
  const inland: CountryRow = ['CC', 'Inland', 0.004, [0.5, 0.5, 0.001], 0];
  assert.equal(mayBeNamed(ISLES, 60, 4, scaleAt(4)), true);
  assert.equal(mayBeNamed(inland, 60, 4, scaleAt(4)), false);
  assert.equal(mayBeNamed(inland, 60, 6.6, scaleAt(6.6)), true);
  assert.equal(mayBeNamed(ISLES, 60, 2, scaleAt(2)), false);
});

test('the form tells islands and dependencies', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((form) => isIsland(['', '', 0, [], form])),
    [false, true, false, true],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((form) => isDependency(['', '', 0, [], form])),
    [false, false, true, true],
  );
});

test('places are kept for one frame, and found anew in another', () => {
  const row: CountryRow = ['FR', 'France', 0.03, [0.5, 0.35, 0.01], 0];
  const frame = { x: 0.5, y: 0.35, scale: 4000, width: 800, height: 600 };
  const places = new CountryPlaces();
  const found = places.of(row, frame);
  assert.deepEqual(found, [...countryPlaces(row, frame)]);
  assert.equal(places.of(row, { ...frame }), found);
  for (const other of [{ x: 0.51 }, { y: 0.34 }, { scale: 4100 }, { width: 900 }, { height: 500 }]) {
    const moved = { ...frame, ...other };
    assert.deepEqual(places.of(row, moved), [...countryPlaces(row, moved)], JSON.stringify(other));
  }
});
