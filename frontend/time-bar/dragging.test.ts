import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent } from '../feed';
import { CoveredDays } from '../shown/covered-days';
import { sampleFeed } from '../shown/sample';
import { Timeline } from '../shown/timeline';
import type { Clock } from '../time/clock';
import { clicked, type DragPart, dragged, nudged } from './dragging';

const DOMAIN = { first: 100, last: 140 };
const DAY: Clock = { mode: 'day', at: 110, to: 110, step: 'day' };
const WINDOW: Clock = { mode: 'window', at: 110, to: 120, step: 'day' };
const UP_TO: Clock = { ...DAY, mode: 'upto' };
const words = ({ mode, at, to }: Clock) => `${mode} ${at}${mode === 'window' ? `-${to}` : ''}`;

const DRAGS: [clock: Clock, part: DragPart, from: number, to: number, result: string][] = [
  [DAY, 'ground', 115, 105, 'window 105-115'],
  [DAY, 'ground', 115, 900, 'window 115-140'],
  [WINDOW, 'window', 112, 115, 'window 113-123'],
  [WINDOW, 'window', 112, 0, 'window 100-110'],
  [WINDOW, 'first', 110, 105, 'window 105-120'],
  [WINDOW, 'first', 110, 130, 'window 120-120'],
  [WINDOW, 'last', 120, 130, 'window 110-130'],
  [UP_TO, 'last', 110, 130, 'upto 130'],
];

for (const [clock, part, from, to, result] of DRAGS) {
  test(`${words(clock)}: the ${part} dragged from ${from} to ${to} gives ${result}`, () => {
    assert.equal(words(dragged(clock, part, from, to, DOMAIN)), result);
  });
}

test('keys move one end of a window, never beyond the other', () => {
  assert.equal(words(nudged(WINDOW, 'first', -1, DOMAIN)), 'window 109-120');
  assert.equal(words(nudged(WINDOW, 'last', 1, DOMAIN)), 'window 110-121');
  assert.equal(words(nudged({ ...WINDOW, to: 110 }, 'first', 1, DOMAIN)), 'window 110-110');
});

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const FEED = packed('', [], [{ ...model, possible: null, certain: [114, 114], assumed: null }]);
const COVERED = new CoveredDays(new Timeline(FEED), Uint8Array.of(1));

test('a click goes to the day, in a column of a week to its first day with events', () => {
  assert.equal(words(clicked(DAY, 113, 'day', COVERED, DOMAIN)), 'day 113');
  assert.equal(words(clicked(DAY, 111, 'week', COVERED, DOMAIN)), 'day 114');
  assert.equal(words(clicked(DAY, 125, 'week', COVERED, DOMAIN)), 'day 125');
});

test('a click out of all dates leads to a day', () => {
  assert.equal(words(clicked({ ...DAY, mode: 'all' }, 113, 'day', COVERED, DOMAIN)), 'day 113');
});
