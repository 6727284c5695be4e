import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clock, inMode, moved, movedTo, reachOf, showing, withWindow } from './clock';
import { isoText, parseIso } from './day';

const day = (iso: string) => parseIso(`2014-${iso}`) as number;
const DOMAIN = { first: day('03-01'), last: day('03-20') };
const CLOCK: Clock = { mode: 'day', at: day('03-14'), to: day('03-14'), step: 'day' };
const WINDOW: Clock = { mode: 'window', at: day('03-03'), to: day('03-17'), step: 'day' };

const days = ({ first, last }: { first: number; last: number }) =>
  `${Number.isFinite(first) ? isoText(first).slice(5) : '..'}/${Number.isFinite(last) ? isoText(last).slice(5) : '..'}`;

test('each mode shows its days', () => {
  assert.equal(days(reachOf(CLOCK)), '03-14/03-14');
  assert.equal(days(reachOf({ ...CLOCK, step: 'week' })), '03-10/03-16');
  assert.equal(days(reachOf(WINDOW)), '03-03/03-17');
  assert.equal(days(reachOf({ ...CLOCK, mode: 'upto' })), '../03-14');
  assert.equal(days(reachOf({ ...CLOCK, mode: 'all' })), '../..');
});

test('steps move the day and stop at the ends of the domain', () => {
  assert.equal(moved(CLOCK, 1, DOMAIN).at, day('03-15'));
  assert.equal(moved(CLOCK, -100, DOMAIN).at, DOMAIN.first);
  assert.equal(moved(CLOCK, 100, DOMAIN).at, DOMAIN.last);
});

test('a window keeps its length, at the ends too', () => {
  assert.equal(days(reachOf(moved(WINDOW, 1, DOMAIN))), '03-04/03-18');
  assert.equal(days(reachOf(moved(WINDOW, 100, DOMAIN))), '03-06/03-20');
  assert.equal(days(reachOf(movedTo(WINDOW, day('02-01'), DOMAIN))), '03-01/03-15');
});

test('everything has nowhere to step to', () => {
  const all: Clock = { ...CLOCK, mode: 'all' };
  assert.equal(moved(all, 1, DOMAIN), all);
});

test('a window opens as a week from the day, within the domain', () => {
  assert.equal(days(reachOf(inMode(CLOCK, 'window', DOMAIN))), '03-14/03-20');
  assert.equal(days(reachOf(inMode({ ...CLOCK, at: day('03-18') }, 'window', DOMAIN))), '03-18/03-20');
});

test('a window can be drawn in either direction', () => {
  assert.equal(days(reachOf(withWindow(CLOCK, day('03-17'), day('03-03')))), '03-03/03-17');
});

test('to show a day the clock moves no further than it must', () => {
  assert.equal(showing(CLOCK, day('03-14')), CLOCK);
  assert.equal(showing(CLOCK, day('03-16')).at, day('03-16'));
  assert.equal(days(reachOf(showing(WINDOW, day('03-19')))), '03-05/03-19');
  assert.equal(days(reachOf(showing(WINDOW, day('03-01')))), '03-01/03-15');
});
