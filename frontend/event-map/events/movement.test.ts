import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FeedEvent, PRESENCE, type Span } from '../../feed';
import { onTheMove } from './movement';

const sent = (possible: Span | null, certain: Span | null) => ({ possible, certain }) as FeedEvent;
const day = (number: number) => ({ first: number, last: number });

test('they move between the days that it may have been, then they are there', () => {
  const event = sent([3, 9], [10, 14]);
  assert.equal(onTheMove(event, PRESENCE.possible, day(5)), true);
  assert.equal(onTheMove(event, PRESENCE.certain, day(12)), false);
  assert.equal(onTheMove(event, PRESENCE.certain, { first: 3, last: 17 }), true);
});

test('they move on a day that is certain', () => {
  assert.equal(onTheMove(sent(null, [5, 5]), PRESENCE.certain, day(5)), true);
});

test('after the last report nobody moves', () => {
  assert.equal(onTheMove(sent(null, [5, 5]), PRESENCE.assumed, day(9)), false);
});

test('an open end reaches on', () => {
  assert.equal(onTheMove(sent([null, 9], null), PRESENCE.possible, day(-100)), true);
  assert.equal(onTheMove(sent([null, 9], [10, 14]), PRESENCE.certain, day(10)), false);
});
