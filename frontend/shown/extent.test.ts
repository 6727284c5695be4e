import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentOf, touches } from './extent';

test('zoom 1 on a map of 512 pixels shows the world', () => {
  const { west, east, north, south } = extentOf({ zoom: 1, lat: 0, lon: 0 }, 512, 512);
  assert.deepEqual([west, east], [-180, 180]);
  assert.ok(Math.abs(north - 85.0511) < 1e-3 && Math.abs(south + 85.0511) < 1e-3);
});

test('a view over the date line holds what lies on both of its sides', () => {
  const extent = extentOf({ zoom: 4, lat: 0, lon: 179 }, 512, 512);
  assert.ok(touches(extent, { lon: 175, lat: 1 }));
  assert.ok(touches(extent, { lon: -175, lat: 1 }));
  assert.ok(!touches(extent, { lon: 0, lat: 1 }));
});

test('what lies north of the view is outside', () => {
  const extent = extentOf({ zoom: 5, lat: 50, lon: 30 }, 700, 600);
  assert.ok(touches(extent, { lon: 30.5, lat: 50.4 }));
  assert.ok(!touches(extent, { lon: 30.5, lat: 65 }));
});
