import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedEvent } from '../feed';
import { sampleFeed } from '../shown/sample';
import { barsOf, labelOf } from './bars';
import { Scale } from './scale';

/** Days 0 to 9, ten pixels each. */
const SCALE = Scale.fitting(0, 9, 0, 100);
const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const event = (details: Partial<FeedEvent>): FeedEvent => ({
  ...model,
  label: 'talks',
  places: [],
  possible: null,
  certain: null,
  assumed: null,
  ...details,
});
const width = (text: string) => text.length * 2;
const bars = (...events: FeedEvent[]) => barsOf(events, SCALE, () => true, width);

test('a bar has its doubt, its core and its tail side by side', () => {
  const [bar] = bars(event({ possible: [1, 2], certain: [3, 4], assumed: [5, null] }));
  assert.deepEqual(
    [bar?.possible, bar?.certain, bar?.assumed],
    [
      [10, 30],
      [30, 50],
      [50, 100],
    ],
  );
  assert.equal(bar?.goesOn, true);
});

test('a label stands left where there is room, else right, else nowhere', () => {
  assert.deepEqual(bars(event({ certain: [5, 6] }))[0]?.labelAt, { x: 42, anchor: 'end' });
  assert.deepEqual(bars(event({ certain: [0, 1] }))[0]?.labelAt, { x: 28, anchor: 'start' });
  assert.equal(bars(event({ certain: [0, 9] }))[0]?.labelAt, null);
});

test('a label goes without the place where only that has room', () => {
  const place = { ...model.places[0], name: 'Poland' } as FeedEvent['places'][number];
  const [bar] = bars(event({ certain: [2, 9], places: [place] }));
  assert.deepEqual([bar?.label, bar?.labelAt], ['talks', { x: 12, anchor: 'end' }]);
});

test('a label keeps off the rule where it can', () => {
  const [bar] = barsOf([event({ certain: [5, 6] })], SCALE, () => true, width, [40]);
  assert.deepEqual(bar?.labelAt, { x: 78, anchor: 'start' });
});

test('bars whose labels would meet lie in different lanes', () => {
  const two = bars(event({ certain: [6, 6] }), event({ certain: [8, 8] }));
  assert.deepEqual(
    two.map(({ lane }) => lane),
    [0, 1],
  );
});

test('a label names the place unless it does so already', () => {
  const place = { ...model.places[0], name: 'Poland' } as FeedEvent['places'][number];
  assert.equal(labelOf(event({ label: '12 × F-16', places: [place] })), '12 × F-16, Poland');
  assert.equal(labelOf(event({ label: 'Visit to Poland', places: [place] })), 'Visit to Poland');
});

test('a bar of no length to see is drawn as long as can be seen, as what is surest of it', () => {
  const long = Scale.fitting(0, 999, 0, 100);
  const [bar] = barsOf([event({ possible: [500, 501], certain: [502, 503] })], long, () => false, width);
  assert.deepEqual([bar?.possible, bar?.certain], [null, [47.7, 52.7]]);
});
