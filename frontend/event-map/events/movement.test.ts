import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../../columns/packed';
import { type FeedEvent, PRESENCE, type Span } from '../../feed';
import { sampleFeed } from '../../shown/sample';
import type { Reach } from '../../time/day-words';
import { onTheMove } from './movement';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const sent = (possible: Span | null, certain: Span | null) => {
  const { events } = packed('', [], [{ ...model, possible, certain, assumed: null }]);
  return (presence: number, reach: Reach) => onTheMove(events, 0, presence, reach);
};
const day = (number: number) => ({ first: number, last: number });

test('they move between the days that it may have been, then they are there', () => {
  const event = sent([3, 9], [10, 14]);
  assert.equal(event(PRESENCE.possible, day(5)), true);
  assert.equal(event(PRESENCE.certain, day(12)), false);
  assert.equal(event(PRESENCE.certain, { first: 3, last: 17 }), true);
});

test('they move on a day that is certain', () => {
  assert.equal(sent(null, [5, 5])(PRESENCE.certain, day(5)), true);
});

test('after the last report nobody moves', () => {
  assert.equal(sent(null, [5, 5])(PRESENCE.assumed, day(9)), false);
});

test('an open end reaches on', () => {
  assert.equal(sent([null, 9], null)(PRESENCE.possible, day(-100)), true);
  assert.equal(sent([null, 9], [10, 14])(PRESENCE.certain, day(10)), false);
});
