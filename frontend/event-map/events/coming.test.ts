import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../../columns/packed';
import type { FeedEvent, Span } from '../../feed';
import { sampleFeed } from '../../shown/sample';
import { ComingAreas } from './coming';
import { marksOf } from './marks';

const SAMPLE: FeedEvent = sampleFeed(1, 1).events.get(0);

function areas(...events: [name: string, certain: Span][]) {
  const feed = packed(
    '',
    [],
    events.map(([name, certain]) => ({
      ...SAMPLE,
      id: name,
      kind: 'meeting' as const,
      possible: null,
      assumed: null,
      certain,
      places: [
        {
          id: name,
          name,
          role: 'place' as const,
          level: 'region' as const,
          country: null,
          deFactoCountry: null,
          lon: 0,
          lat: 0,
        },
      ],
    })),
  );
  const marks = marksOf(feed);
  const coming = new ComingAreas(marks);
  return (first: number, last: number) =>
    Array.from(coming.near({ first, last }), (group) => marks.groups.get(group).key).sort();
}

test('what begins soon after the shown days, or ended shortly before them, is coming', () => {
  const near = areas(['before', [1, 8]], ['now', [10, 10]], ['next', [11, 14]], ['later', [20, 21]]);
  assert.deepEqual(near(10, 10), ['before', 'next']);
  assert.deepEqual(near(12, 13), ['now']);
});

test('a longer time looks further', () => {
  const near = areas(['next', [11, 14]], ['later', [20, 21]]);
  assert.deepEqual(near(1, 10), ['later', 'next']);
});

test('nothing comes before the beginning, and nothing where all time is shown', () => {
  const near = areas(['before', [1, 8]], ['next', [11, 14]]);
  assert.deepEqual(near(-Infinity, 10), ['next']);
  assert.deepEqual(near(-Infinity, Infinity), []);
});
