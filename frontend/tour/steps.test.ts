import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeBeside } from './steps';

const CARD = { width: 320, height: 180 };
const WINDOW = { width: 1440, height: 900 };

test('a card stands below what it points at, where there is room', () => {
  assert.deepEqual(placeBeside({ left: 500, top: 0, width: 300, height: 52 }, CARD, WINDOW), {
    left: 500,
    top: 66,
  });
});

test('above the time bar', () => {
  assert.deepEqual(placeBeside({ left: 0, top: 688, width: 1440, height: 212 }, CARD, WINDOW), {
    left: 12,
    top: 494,
  });
});

test('beside the list', () => {
  assert.deepEqual(placeBeside({ left: 0, top: 52, width: 340, height: 836 }, CARD, WINDOW), {
    left: 354,
    top: 52,
  });
});

test('within the window when it points at everything', () => {
  const { left, top } = placeBeside({ left: 0, top: 0, width: 390, height: 844 }, CARD, {
    width: 390,
    height: 844,
  });
  assert.deepEqual([left, top], [35, 652]);
});

test('never beyond the right side', () => {
  assert.equal(
    placeBeside({ left: 1300, top: 0, width: 100, height: 52 }, CARD, WINDOW).left,
    1440 - 320 - 12,
  );
});
