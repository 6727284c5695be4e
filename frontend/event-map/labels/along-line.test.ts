import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alongLine } from './along-line';

const straight = (fromX: number, toX: number) =>
  Array.from({ length: 21 }, (_, i) => [fromX + ((toX - fromX) * i) / 20, 100]).flat();
const LETTERS = [8, 8, 8, 8, 8];

test('a name stands above its line and is read from left to right, whichever way the river flows', () => {
  for (const line of [straight(0, 200), straight(200, 0)]) {
    const [footings] = alongLine(line, LETTERS, 4);
    assert.ok(footings);
    assert.equal(footings.length, 5);
    footings.forEach(({ x, y, turn }, i) => {
      assert.ok(Math.abs(y - 96) < 0.01);
      assert.ok(Math.abs(Math.sin(turn)) < 1e-9 && Math.cos(turn) > 0);
      if (i > 0) assert.ok(Math.abs(x - (footings[i - 1]?.x ?? 0) - 8) < 0.01);
    });
  }
});

test('the places hang on the line, not on the view', () => {
  const [here] = alongLine(straight(0, 400), LETTERS, 4);
  const [there] = alongLine(straight(50, 450), LETTERS, 4);
  assert.ok(Math.abs((there?.[0]?.x ?? 0) - (here?.[0]?.x ?? 0) - 50) < 0.01);
});

test('a line that is too short has no name, and one that turns back has it beside the turn', () => {
  assert.deepEqual(alongLine(straight(0, 40), LETTERS, 4), []);
  const back = [...straight(0, 150), ...straight(150, 0).map((value, i) => (i % 2 ? value + 14 : value))];
  for (const footings of alongLine(back, LETTERS, 4)) {
    const turned = footings.reduce(
      (sum, { turn }, i) => sum + (i ? Math.abs(turn - (footings[i - 1]?.turn ?? 0)) : 0),
      0,
    );
    assert.ok(turned <= 1.25 + 1e-9);
  }
});
