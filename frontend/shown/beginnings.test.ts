import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent, Span } from '../feed';
import { Beginnings } from './beginnings';
import { sampleFeed } from './sample';
import { Timeline } from './timeline';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const event = (possible: Span | null, certain: Span | null, assumed: Span | null = null): FeedEvent => ({
  ...model,
  possible,
  certain,
  assumed,
});
const FEED = packed(
  '',
  [],
  [event([3, 9], [10, 14], [15, null]), event([8, 14], null), event(null, [14, 14]), event([null, 5], null)],
);
const beginnings = (passes: number[]) => new Beginnings(new Timeline(FEED), Uint8Array.from(passes));

const NEXTS: [from: number, after: number | null, before: number | null][] = [
  [1, 3, null],
  [3, 8, null],
  [9, 10, 8],
  [14, null, 10],
  [20, null, 14],
];

for (const [from, after, before] of NEXTS) {
  test(`after ${from} something begins on ${after}, before on ${before}`, () => {
    assert.equal(beginnings([1, 1, 1, 1]).after(from), after);
    assert.equal(beginnings([1, 1, 1, 1]).before(from), before);
  });
}

test('the events of a day are those that begin or become certain on it', () => {
  assert.deepEqual([...beginnings([1, 1, 1, 1]).on(14)], [2]);
  assert.deepEqual([...beginnings([1, 1, 1, 1]).on(10)], [0]);
  assert.deepEqual([...beginnings([1, 1, 1, 1]).on(11)], []);
});

test('what the filter hides begins nothing', () => {
  assert.equal(beginnings([0, 1, 1, 0]).after(1), 8);
});
