import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedPlace } from '../../feed';
import { clipped } from './area-symbols';
import { innermost } from './innermost';
import { outlineOf, ringArea } from './outline';
import { Outlines } from './outlines';

const SQUARE = Float64Array.from([0, 0, 10, 0, 10, 10, 0, 10]);

test('the middle of a square is its innermost point', () => {
  const [x, y, distance] = innermost(SQUARE);
  assert.ok(Math.hypot(x - 5, y - 5) < 0.5 && Math.abs(distance - 5) < 0.5);
});

test('the innermost point of a hook lies within it', () => {
  const hook = Float64Array.from([0, 0, 10, 0, 10, 2, 2, 2, 2, 10, 0, 10]);
  const [x, y, distance] = innermost(hook);
  assert.ok(distance > 0.9, `${x}, ${y} is ${distance} from the outline`);
});

test('a ring is cut at the sides of a box', () => {
  assert.equal(ringArea(clipped(SQUARE, { left: 5, top: 5, right: 20, bottom: 20 })), 25);
  assert.equal(clipped(SQUARE, { left: 20, top: 20, right: 30, bottom: 30 }).length, 0);
});

test('an outline is read from a geometry or a feature, its middle from the largest part', () => {
  const small = [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ];
  const large = [
    [
      [20, 0],
      [40, 0],
      [40, 20],
      [20, 20],
      [20, 0],
    ],
  ];
  const geometry = { type: 'MultiPolygon' as const, coordinates: [small, large] };
  const outline = outlineOf({ geometry });
  assert.equal(outline?.rings.length, 2);
  assert.ok((outline?.middle.x ?? 0) > 0.5 + 20 / 360);
  assert.equal(outlineOf({ type: 'Point', coordinates: [] } as unknown as typeof geometry), null);
});

test('very many outlines are fetched a few at a time, each once, and drawn together', async () => {
  let [underWay, most, asked, drawn] = [0, 0, 0, 0];
  const fetched = async () => {
    asked += 1;
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve, 1));
    underWay -= 1;
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    return outlineOf({ type: 'Polygon', coordinates: [ring] });
  };
  const places = Array.from({ length: 40 }, (_, number) => ({ id: `ne:${number}` }) as FeedPlace);
  await new Promise<void>((resolve) => {
    const outlines = new Outlines(() => {
      drawn += 1;
      if (places.every((place) => outlines.known(place))) resolve();
    }, fetched);
    for (const place of [...places, ...places]) outlines.get(place);
  });
  assert.equal(asked, 40);
  assert.equal(most, 6);
  assert.ok(drawn < places.length, `${drawn} times`);
});

test('an outline on both sides of the date line is in one piece', () => {
  const ring = (west: number, east: number) => [
    [
      [west, 60],
      [east, 60],
      [east, 70],
      [west, 70],
      [west, 60],
    ],
  ];
  const outline = outlineOf({ type: 'MultiPolygon', coordinates: [ring(90, 180), ring(-180, -170)] });
  assert.ok(outline);
  assert.deepEqual([outline.west, outline.east], [0.75, 1 + 10 / 360]);
  assert.deepEqual(
    outline.rings.map(([x]) => x),
    [0.75, 1],
  );
});
