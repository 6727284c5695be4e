import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent } from '../feed';
import { NO_FILTER } from '../shown/filter';
import { sampleFeed } from '../shown/sample';
import { Scene } from '../shown/scene';
import type { Clock } from '../time/clock';
import { parseIso } from '../time/day';
import { daysOf } from './chunks';
import { groupsOf, rowOf } from './groups';

const day = (date: number) => (parseIso('2014-03-01') as number) + date - 1;
const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const event = (id: string, details: Partial<FeedEvent>): FeedEvent => ({
  ...model,
  id,
  kind: 'meeting',
  status: 'happened',
  edtf: '',
  possible: null,
  certain: null,
  assumed: null,
  ...details,
});

const FEED = packed(
  '',
  [],
  [
    event('f16', {
      kind: 'deployment',
      edtf: '2014-03-03/2014-03-09',
      possible: [day(3), day(9)],
      certain: [day(10), day(14)],
      assumed: [day(15), null],
    }),
    event('su27', {
      kind: 'deployment',
      edtf: '../2014-03-14',
      possible: [day(8), day(14)],
      assumed: [day(15), null],
    }),
    event('talks', { edtf: '2014-03-14', certain: [day(14), day(14)] }),
    event('hearing', { edtf: '2014-03-14', certain: [day(14), day(14)] }),
    event('undated', { edtf: null }),
  ],
);

const list = (clock: Partial<Clock>) => {
  const whole: Clock = { mode: 'day', at: day(14), to: day(14), step: 'day', ...clock };
  const scene = new Scene(FEED);
  const shown = scene.shown(NO_FILTER, whole);
  return groupsOf(scene, shown, whole).map(({ title, rows }) => {
    const listed = Array.from(rows, (position) => rowOf(scene, shown, position));
    const days = daysOf(listed, whole.at).map(
      ({ date, rows: some }) =>
        `[${date.day} ${date.below}] ${some.map(({ event: { id } }) => id).join(', ')}`,
    );
    return `${title}: ${days.join(', ')}`;
  });
};

test('a day tells what is new, what may be, and what stays', () => {
  assert.deepEqual(list({}), [
    'On this day: [14 Fri] talks, hearing',
    'Possibly on this day: [by 14 Mar] su27',
    'Still in place: [3–9 Mar] f16',
  ]);
});

test('what is taken to go on is still in place', () => {
  assert.deepEqual(list({ at: day(20) }), ['Still in place: [3–9 Mar] f16, [by 14 Mar] su27']);
});

test('all dates run by day, and what has none comes last', () => {
  assert.deepEqual(list({ mode: 'all' }), [
    ': [3–9 Mar] f16, [by 14 Mar] su27, [14 Fri] talks, hearing, [– no date] undated',
  ]);
});
