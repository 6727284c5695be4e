import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '../time/clock';
import { modeWords } from './words';

test('the time of one step is named after the step', () => {
  const clock = { mode: 'day', step: 'month', at: 0, to: 0 } as Clock;
  assert.equal(modeWords(clock, 'day'), 'Month');
  assert.equal(modeWords(clock, 'window'), 'Window');
});
