import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  copiesSeen,
  type Frame,
  latitudeAt,
  longitudeAt,
  scaleAt,
  screenX,
  worldX,
  worldY,
  zoomAt,
} from './projection';

const frame = (longitude: number, width = 800, zoom = 3): Frame => ({
  x: worldX(longitude),
  y: 0.5,
  scale: scaleAt(zoom),
  width,
  height: 600,
});

test('degrees and worlds turn into each other', () => {
  for (const [longitude, latitude] of [
    [0, 0],
    [-180, -85],
    [37.6, 55.75],
    [179.9, 85],
  ] as const) {
    assert.ok(Math.abs(longitudeAt(worldX(longitude)) - longitude) < 1e-9);
    assert.ok(Math.abs(latitudeAt(worldY(latitude)) - latitude) < 1e-9);
  }
});

test('the poles end at the edge of the square', () => {
  assert.ok(Math.abs(worldY(90)) < 1e-12);
  assert.ok(Math.abs(worldY(-90) - 1) < 1e-12);
});

test('zoom and scale agree with web maps', () => {
  assert.equal(scaleAt(0), 256);
  assert.equal(zoomAt(1024), 2);
});

test('the nearest copy of a place is the one on the screen', () => {
  assert.ok(Math.abs(screenX(frame(179), worldX(-179)) - 400) < 20);
  assert.ok(Math.abs(screenX(frame(-179), worldX(179)) - 400) < 20);
});

test('a land across the date line is seen from both sides', () => {
  assert.deepEqual(copiesSeen(frame(0), 0.2, 0.8), [0]);
  assert.deepEqual(copiesSeen(frame(179), 0, 1), [0, 1]);
  assert.deepEqual(copiesSeen(frame(-179), 0, 1), [-1, 0]);
  assert.deepEqual(copiesSeen(frame(0), 0.95, 0.99), []);
});
