import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scale } from './scale';

const fitting = (days: number) => Scale.fitting(100, 100 + days - 1, 16, 1424);

test('twenty days fill the room with columns of 70.4 pixels', () => {
  const scale = fitting(20);
  assert.equal(scale.perDay, 70.4);
  assert.equal(scale.x(120), 1424);
  assert.equal(scale.dayAt(16), 100);
  assert.equal(scale.dayAt(16 + 70.3), 100);
  assert.equal(scale.dayAt(16 + 70.5), 101);
});

const FRAMES: [days: number, frame: string][] = [
  [20, 'day'],
  [200, 'day'],
  [400, 'week'],
  [3650, 'month'],
  [36_500, 'year'],
];

for (const [days, frame] of FRAMES) {
  test(`${days} days are counted by the ${frame}`, () => assert.equal(fitting(days).frame, frame));
}

test('zooming keeps the day under the pointer and stays within the days', () => {
  const near = fitting(400).zoomed(4, 720, 100, 499);
  assert.equal(near.dayAt(720), fitting(400).dayAt(720));
  const far = near.zoomed(0.01, 720, 100, 499);
  assert.equal(far.first, 100);
  assert.equal(far.end, 500);
});

test('scrolling stops at the first and last day', () => {
  const near = fitting(400).zoomed(4, 720, 100, 499);
  assert.equal(near.scrolled(-1e6, 100, 499).first, 100);
  assert.equal(Math.round(near.scrolled(1e6, 100, 499).end), 500);
});

test('a day outside is brought into view', () => {
  const near = fitting(400).zoomed(4, 16, 100, 499);
  const revealed = near.revealing(400, 400, 100, 499);
  assert.ok(revealed.first <= 400 && revealed.end >= 401);
  assert.equal(revealed.revealing(401, 401, 100, 499), revealed);
});

test('a scale in years is filled up to whole years', () => {
  assert.deepEqual(Scale.wholeFrames({ first: 100, last: 36_600 }, 16, 1424), { first: 0, last: 36_889 });
  assert.deepEqual(Scale.wholeFrames({ first: 100, last: 119 }, 16, 1424), { first: 100, last: 119 });
});
