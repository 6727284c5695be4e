import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber } from '../time/day';
import { apart, labelsOf } from './axis';
import { Scale } from './scale';

const width = (text: string) => text.length * 6;

/** The words of the axis on 1408 pixels from 1 January of a year for so many days. */
function words(year: number, days: number, chosenYear?: number): string {
  const first = dayNumber(year, 1, 1);
  const scale = Scale.fitting(first, first + days - 1, 16, 1424);
  const chosen = dayNumber(chosenYear ?? 1, 6, 1);
  return apart(labelsOf(scale), scale, (label) => label.first <= chosen && chosen <= label.last, width)
    .map(({ before, number, after }) => `${before}${number}${after}`)
    .join('|');
}

test('days bear their weekday, the first one the month', () => {
  assert.equal(words(2014, 5), 'Wed 1 Jan|Thu 2|Fri 3|Sat 4|Sun 5');
});

test('many days are named by their Mondays, the first of a month with it', () => {
  assert.match(words(2014, 150), /^6 Jan 2014\|13\|20\|27\|3 Feb\|10\|/);
});

test('months bear their names, January its year', () => {
  assert.match(words(2013, 1000), /^2013\|Feb\|Mar\|.*\|Dec\|2014\|Feb\|/);
});

test('eighty years are named at even distances, and the chosen one in any case', () => {
  assert.match(words(1914, 29_200), /^1915\|1920\|1925\|.*\|1985\|1990$/);
  assert.match(words(1914, 29_200, 1962), /\|1960\|1962\|1965\|/);
});
