import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../shown/sample';
import { coarsened } from './coarse';

const TOLERANCE = 0.8;

/** How far a point is from the nearest side of a line. */
function distance(line: readonly number[], x: number, y: number): number {
  let least = Infinity;
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = line.slice(i, i + 4) as [number, number, number, number];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / (length || 1)));
    least = Math.min(least, Math.hypot(ax + along * (bx - ax) - x, ay + along * (by - ay) - y));
  }
  return least;
}

function coast(points: number, step: number, seed: number): number[] {
  const next = random(seed);
  const line = [0, 0];
  let angle = 0;
  for (let i = 0; i < points; i++) {
    angle += (next() - 0.5) * 2.2;
    line.push((line.at(-2) ?? 0) + Math.cos(angle) * step, (line.at(-1) ?? 0) + Math.sin(angle) * step);
  }
  return line;
}

test('a coarse line passes every point that it leaves out', () => {
  for (let seed = 1; seed < 30; seed++) {
    const line = coast(400, 0.9, seed);
    const coarse = coarsened(line, TOLERANCE);
    for (let i = 0; i < line.length; i += 2) {
      const off = distance(coarse, line[i] as number, line[i + 1] as number);
      assert.ok(off <= 2 * TOLERANCE, `coast ${seed}: a point is ${off} off`);
    }
    assert.ok(coarse.length < line.length / 2, `coast ${seed} keeps ${coarse.length} of ${line.length}`);
    assert.deepEqual([coarse.slice(0, 2), coarse.slice(-2)], [line.slice(0, 2), line.slice(-2)]);
  }
});

test('corners stay, and what is straight between them goes', () => {
  const square = [0, 0, 5, 0.1, 10, 0, 10, 5, 10, 10, 5, 10, 0, 10, 0, 5, 0, 0];
  assert.deepEqual(coarsened(square, TOLERANCE), [0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
});
