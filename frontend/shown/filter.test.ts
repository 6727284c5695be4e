import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent } from '../feed';
import { countsBy, emptying, type Filter, hiding, NO_FILTER, passing, without, withReview } from './filter';
import { sampleFeed } from './sample';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const event = (id: string, details: Partial<FeedEvent>): FeedEvent => ({
  ...model,
  id,
  actors: [],
  ...details,
});

const FEED = packed(
  'Three',
  [{ id: 'a', title: 'A', source: 'Business Insider', published: 16_143 }],
  [
    event('talks', {
      kind: 'meeting',
      title: 'Kerry and Lavrov meet',
      actors: ['Kerry', 'Lavrov'],
      known: 16_143,
    }),
    event('vote', {
      kind: 'vote',
      status: 'planned',
      title: 'Referendum in Chișinău',
      actors: [],
      known: 16_140,
    }),
    event('words', { kind: 'statement', title: 'Kerry warns', actors: ['Kerry'], known: 16_143 }),
  ],
);

const ids = (filter: Filter) => {
  const passes = passing(FEED, filter);
  return [...FEED.events].filter((_, index) => passes[index]).map(({ id }) => id);
};
const choosing = (name: keyof Filter['chosen'], ...values: string[]): Filter => ({
  ...NO_FILTER,
  chosen: { ...NO_FILTER.chosen, [name]: new Set(values) },
});

test('statements are hidden at first', () => assert.deepEqual(ids(NO_FILTER), ['talks', 'vote']));

test('statements show when they are chosen', () => {
  assert.deepEqual(ids(choosing('kind', 'meeting', 'statement')), ['talks', 'words']);
});

test('an event passes with any of its actors, and with none when nobody is chosen', () => {
  assert.deepEqual(ids(choosing('actor', 'Lavrov')), ['talks']);
  assert.deepEqual(ids(choosing('actor', '')), ['vote']);
});

test('all words must be found, accents and case aside', () => {
  assert.deepEqual(ids({ ...NO_FILTER, text: 'chisinau REFERENDUM' }), ['vote']);
  assert.deepEqual(ids({ ...NO_FILTER, text: 'kerry referendum' }), []);
});

test('what a later report tells instead is known until then', () => {
  const merged = packed(
    '',
    [],
    [
      { ...event('plan', {}), known: 16_140, until: 16_145 },
      { ...event('talks', {}), known: 16_145 },
    ],
  );
  const shown = (known: number | null) =>
    [...merged.events]
      .filter(({ number }) => passing(merged, { ...NO_FILTER, known })[number])
      .map(({ id }) => id);
  assert.deepEqual(shown(16_139), []);
  assert.deepEqual(shown(16_144), ['plan']);
  assert.deepEqual(shown(16_145), ['talks']);
  assert.deepEqual(shown(null), ['talks']);
});

test('as known on a day hides what was reported later', () => {
  assert.deepEqual(ids({ ...NO_FILTER, known: 16_142 }), ['vote']);
});

test('the part that leaves nothing is named', () => {
  const filter = { ...choosing('status', 'denied'), known: 16_143 };
  assert.deepEqual(emptying(FEED, filter), ['status']);
  assert.deepEqual(ids(without(filter, 'status')), ['talks', 'vote']);
});

test('what hides an event is named', () => {
  assert.deepEqual(hiding(FEED, { ...NO_FILTER, known: 16_000 }, FEED.events.indexOf('words')), [
    'kind',
    'known',
  ]);
});

test('a facet counts what its values would show', () => {
  const counts = countsBy(FEED, { ...choosing('kind', 'meeting'), text: 'kerry' }, 'kind');
  assert.deepEqual(
    [...counts],
    [
      ['meeting', 1],
      ['vote', 0],
      ['statement', 1],
    ],
  );
});

test('what was rejected is hidden until it is asked for', () => {
  const reviewed = sampleFeed(4, 10);
  const states = ['read', 'accepted', 'rejected', 'read'] as const;
  const events = [...reviewed.events].map((event, index) => ({
    ...event,
    kind: 'vote' as const,
    review: states[index] as (typeof states)[number],
  }));
  const feed = packed('', [], events);
  assert.deepEqual([...passing(feed, NO_FILTER)], [1, 1, 0, 1]);
  assert.deepEqual([...passing(feed, withReview(NO_FILTER, 'rejected'))], [0, 0, 1, 0]);
  assert.deepEqual([...passing(feed, withReview(NO_FILTER, 'read'))], [1, 0, 0, 1]);
});
