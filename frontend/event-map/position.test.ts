import assert from 'node:assert/strict';
import { test } from 'node:test';
import { positionOf } from './position';
import { scaleAt, worldX, worldY } from './projection';

const frame = (longitude: number, latitude: number) => ({
  x: worldX(longitude),
  y: worldY(latitude),
  scale: scaleAt(5),
  width: 1000,
  height: 600,
});

test('tells the middle, the zoom and the bounds in degrees', () => {
  const { zoom, lat, lon, bbox } = positionOf(frame(33.2, 50.1));
  assert.equal(zoom, 5);
  assert.ok(Math.abs(lat - 50.1) < 1e-9 && Math.abs(lon - 33.2) < 1e-9);
  const [west, south, east, north] = bbox;
  assert.ok(west < lon && lon < east && south < lat && lat < north);
});

test('west is the greater where the view crosses the date line', () => {
  const [west, , east] = positionOf(frame(179, 0)).bbox;
  assert.ok(west > 0 && east < 0);
});
