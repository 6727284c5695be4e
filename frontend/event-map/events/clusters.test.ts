import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusters } from './clusters';

const SCALE = 1000;

function joined(points: [x: number, y: number, count?: number][], scale = SCALE) {
  const spots = Int32Array.from(points.keys());
  const counts = Int32Array.from(points, ([, , count = 1]) => count);
  const x = Float64Array.from(points, ([px]) => px / SCALE);
  const y = Float64Array.from(points, ([, py]) => py / SCALE);
  return clusters(spots, counts, x, y, scale, 25);
}

test('places apart stay apart', () => {
  assert.equal(
    joined([
      [100, 100],
      [130, 100],
    ]).length,
    2,
  );
});

test('places nearer than the reach become one, which stands on the larger', () => {
  const [cluster, ...rest] = joined([
    [100, 100, 2],
    [110, 100, 5],
  ]);
  assert.equal(rest.length, 0);
  assert.equal(cluster?.count, 7);
  assert.deepEqual([...(cluster?.slots ?? [])].sort(), [0, 1]);
  assert.equal(cluster?.x, 0.11);
});

test('coming nearer parts them', () => {
  assert.equal(
    joined(
      [
        [100, 100],
        [110, 100],
      ],
      SCALE * 4,
    ).length,
    2,
  );
});

test('no event is lost or counted twice, however many there are', () => {
  for (const many of [10, 1000, 5000]) {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const points = Array.from({ length: many }, (): [number, number, number] => [
      random() * 1000,
      random() * 1000,
      1 + Math.floor(random() * 5),
    ]);
    const found = joined(points);
    const total = points.reduce((sum, [, , count]) => sum + count, 0);
    assert.equal(
      found.reduce((sum, cluster) => sum + cluster.count, 0),
      total,
    );
    assert.equal(new Set(found.flatMap((cluster) => [...cluster.slots])).size, many);
  }
});

test('the kept ones are told apart on the screen', () => {
  const points = Array.from({ length: 400 }, (_, i): [number, number] => [(i * 37) % 300, (i * 91) % 300]);
  const found = joined(points);
  for (const one of found) {
    for (const other of found) {
      if (one !== other) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) * SCALE >= 25);
    }
  }
});
