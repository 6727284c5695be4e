import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoText, parseIso } from './day';
import { durationOf, endOf, plus, STEPS, type Step, startOf, stepFor, stepOf, stepsBetween } from './step';

const day = (iso: string) => parseIso(iso) as number;

const FRAMES: [step: Step, day: string, first: string, last: string][] = [
  ['day', '2014-03-14', '2014-03-14', '2014-03-14'],
  ['week', '2014-03-14', '2014-03-10', '2014-03-16'],
  ['week', '2014-03-16', '2014-03-10', '2014-03-16'],
  ['week', '2014-03-17', '2014-03-17', '2014-03-23'],
  ['month', '2014-02-14', '2014-02-01', '2014-02-28'],
  ['month', '2014-12-31', '2014-12-01', '2014-12-31'],
  ['year', '2016-02-29', '2016-01-01', '2016-12-31'],
];

for (const [step, at, first, last] of FRAMES) {
  test(`the ${step} of ${at} is ${first} to ${last}`, () => {
    assert.equal(isoText(startOf(step, day(at))), first);
    assert.equal(isoText(endOf(step, day(at))), last);
  });
}

const MOVES: [step: Step, from: string, count: number, to: string][] = [
  ['day', '2014-02-28', 1, '2014-03-01'],
  ['week', '2014-03-14', -1, '2014-03-07'],
  ['month', '2014-01-31', 1, '2014-02-28'],
  ['month', '2014-01-31', -2, '2013-11-30'],
  ['year', '2016-02-29', 1, '2017-02-28'],
];

for (const [step, from, count, to] of MOVES) {
  test(`${from} and ${count} ${step}s is ${to}`, () => {
    assert.equal(isoText(plus(step, day(from), count)), to);
    assert.equal(stepsBetween(step, day(from), day(to)), count);
  });
}

test('a step is written as a duration and read back', () => {
  for (const step of STEPS) {
    assert.equal(stepOf(durationOf(step)), step);
  }
  assert.equal(stepOf('P2D'), null);
});

test('decades are stepped by the month, not by the day', () => {
  assert.equal(stepFor(20), 'day');
  assert.equal(stepFor(365 * 20), 'month');
});
