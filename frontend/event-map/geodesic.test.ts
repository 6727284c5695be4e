import assert from 'node:assert/strict';
import { test } from 'node:test';
import { geodesic } from './geodesic';
import { latitudeAt, longitudeAt, worldX, worldY } from './projection';

const path = (from: [number, number], to: [number, number], steps = 32) =>
  geodesic(worldX(from[0]), worldY(from[1]), worldX(to[0]), worldY(to[1]), steps);

test('begins and ends where it should', () => {
  const points = path([30.5, 50.4], [-77, 38.9]);
  assert.ok(Math.abs(longitudeAt(points[0] as number) - 30.5) < 1e-6);
  assert.ok(Math.abs(longitudeAt(points.at(-2) as number) + 77) < 1e-6);
  assert.ok(Math.abs(latitudeAt(points.at(-1) as number) - 38.9) < 1e-6);
});

test('bends towards the pole', () => {
  const points = path([-76, 37], [51, 36]);
  const middle = latitudeAt(points[33] as number);
  assert.ok(middle > 50, `the middle lies at ${middle}`);
});

test('follows the equator and the meridian exactly', () => {
  assert.ok(Math.abs(latitudeAt(path([10, 0], [50, 0])[33] as number)) < 1e-9);
  assert.ok(Math.abs(longitudeAt(path([20, 10], [20, 60])[32] as number) - 20) < 1e-9);
});

test('runs on over the date line without a jump', () => {
  const points = path([170, 50], [-150, 50]);
  for (let i = 2; i < points.length; i += 2) {
    assert.ok(Math.abs((points[i] as number) - (points[i - 2] as number)) < 0.05);
  }
  assert.ok((points.at(-2) as number) > 1);
});

test('stays in place when both ends are one', () => {
  const points = path([5, 5], [5, 5], 4);
  assert.ok(points.every((value, i) => Math.abs(value - (i % 2 ? worldY(5) : worldX(5))) < 1e-9));
});
