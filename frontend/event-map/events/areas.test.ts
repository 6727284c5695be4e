import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRESENCE } from '../../feed';
import { areaDash, areaOpacity, hatch } from './areas';

test('the hatch has an angle of 45 degrees and even gaps', () => {
  const lines = hatch(0, 0, 100, 50, 5.5);
  for (const [fromX, fromY, toX, toY] of lines) assert.ok(Math.abs(toX - fromX - (fromY - toY)) < 1e-9);
  for (let i = 1; i < lines.length; i++) {
    const gap = ((lines[i]?.[0] ?? 0) - (lines[i - 1]?.[0] ?? 0)) / Math.SQRT2;
    assert.ok(Math.abs(gap - 5.5) < 1e-9);
  }
});

test('the hatch lies on one grid, whatever part of it is seen', () => {
  const sum = ([x, y]: [number, number, number, number]) => Math.round((x + y) * 1000);
  const all = new Set(hatch(0, 0, 300, 300, 5.5).map(sum));
  assert.ok(hatch(40, 70, 120, 160, 5.5).every((line) => all.has(sum(line))));
});

test('doubt and plans are dashed, conditions dotted', () => {
  assert.deepEqual(areaDash('happened', PRESENCE.certain), []);
  assert.deepEqual(areaDash('happened', PRESENCE.possible), [5, 3]);
  assert.deepEqual(areaDash('planned', PRESENCE.certain), [5, 3]);
  assert.equal(areaDash('conditional', PRESENCE.certain)[0], 0);
});

test('what is only assumed pales', () => {
  assert.ok(areaOpacity('ongoing', PRESENCE.assumed) < areaOpacity('ongoing', PRESENCE.possible));
  assert.equal(areaOpacity('ongoing', PRESENCE.certain), 1);
});
