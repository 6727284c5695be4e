import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentOf, touches } from './extent';

test('a view wider than the world holds every longitude', () => {
  const extent = extentOf(-250, -60, 300, 80);
  assert.ok(touches(extent, { lon: 179.9, lat: 0 }) && touches(extent, { lon: -179.9, lat: 0 }));
});

test('a view over the date line holds what lies on both of its sides', () => {
  const extent = extentOf(170, -10, 190, 10);
  assert.ok(touches(extent, { lon: 175, lat: 1 }));
  assert.ok(touches(extent, { lon: -175, lat: 1 }));
  assert.ok(!touches(extent, { lon: 0, lat: 1 }));
});

test('what lies north of the view is outside', () => {
  const extent = extentOf(10, 40, 50, 60);
  assert.ok(touches(extent, { lon: 30.5, lat: 50.4 }));
  assert.ok(!touches(extent, { lon: 30.5, lat: 65 }));
});
