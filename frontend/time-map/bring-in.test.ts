import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent } from '../feed';
import { NO_FILTER } from '../shown/filter';
import { sampleFeed } from '../shown/sample';
import { Scene } from '../shown/scene';
import type { Clock } from '../time/clock';
import { bringIn } from './bring-in';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const event = (id: string, kind: FeedEvent['kind'], day: number): FeedEvent => ({
  ...model,
  id,
  kind,
  known: day,
  possible: null,
  certain: [day, day],
  assumed: null,
});
const SCENE = new Scene(
  packed(
    '',
    [],
    [event('talks', 'meeting', 100), event('vote', 'vote', 110), event('words', 'statement', 100)],
  ),
);
const [TALKS, VOTE, WORDS] = [...SCENE.feed.events] as [FeedEvent, FeedEvent, FeedEvent];
const CLOCK: Clock = { mode: 'day', at: 100, to: 100, step: 'day' };

test('an event of the time needs nothing', () => {
  assert.deepEqual(bringIn(SCENE, NO_FILTER, CLOCK, TALKS), { how: 'shown' });
});

test('the clock goes to an event of another time', () => {
  const result = bringIn(SCENE, NO_FILTER, CLOCK, VOTE);
  assert.equal(result.how === 'moved' && result.clock.at, 110);
});

test('a hidden statement is shown beside the other kinds', () => {
  const result = bringIn(SCENE, NO_FILTER, CLOCK, WORDS);
  assert.ok(result.how === 'filtered' && result.statements);
  assert.equal(SCENE.total(result.filter), 3);
});

test('what a later report tells instead is shown as it was known before', () => {
  const scene = new Scene(packed('', [], [{ ...event('plan', 'meeting', 100), until: 104 }]));
  const [plan] = [...scene.feed.events] as [FeedEvent];
  assert.equal(scene.total(NO_FILTER), 0);
  const result = bringIn(scene, NO_FILTER, CLOCK, plan);
  assert.equal(result.how === 'filtered' && result.filter.known, 103);
  assert.equal(result.how === 'filtered' && scene.total(result.filter), 1);
});

test('only what hides the event is cleared', () => {
  const filter = { ...NO_FILTER, text: 'event', known: 105 };
  const result = bringIn(SCENE, filter, CLOCK, VOTE);
  assert.ok(result.how === 'filtered' && !result.statements);
  assert.deepEqual([result.filter.known, result.filter.text], [null, 'event']);
});
