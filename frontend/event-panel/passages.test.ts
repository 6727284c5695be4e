import assert from 'node:assert/strict';
import { test } from 'node:test';
import { around, passageCount } from './passages';

test('stepping goes round at both ends', () => {
  assert.deepEqual([around(1, 1, 5), around(5, 1, 5), around(1, -1, 5)], [2, 1, 5]);
});

test('without passages nothing is counted', () => {
  assert.equal(around(0, 1, 0), 0);
  assert.equal(passageCount(0, 0), '');
});

test('the count is in words', () => assert.equal(passageCount(2, 5), 'passage 2 of 5'));
