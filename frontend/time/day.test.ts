import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  calendarDay,
  dayNumber,
  existingDay,
  isoText,
  isoWeek,
  mondayOfIsoWeek,
  parseIso,
  weekday,
} from './day';

const KNOWN: [iso: string, number: number, weekday: number, week: string][] = [
  ['1970-01-01', 0, 4, '1970-1'],
  ['1969-12-31', -1, 3, '1970-1'],
  ['2014-03-14', 16_143, 5, '2014-11'],
  ['2014-03-16', 16_145, 7, '2014-11'],
  ['2000-02-29', 11_016, 2, '2000-9'],
  ['2021-01-03', 18_630, 7, '2020-53'],
  ['2024-12-30', 20_087, 1, '2025-1'],
  ['1600-02-29', -135_081, 2, '1600-9'],
  ['0001-01-01', -719_162, 1, '1-1'],
];

for (const [iso, number, day, week] of KNOWN) {
  test(`${iso} is day ${number}, weekday ${day}, week ${week}`, () => {
    assert.equal(parseIso(iso), number);
    assert.equal(isoText(number), iso);
    assert.equal(weekday(number), day);
    assert.equal(`${isoWeek(number).year}-${isoWeek(number).week}`, week);
  });
}

test('every day of 800 years goes to the calendar and back, one after the other', () => {
  const first = dayNumber(1600, 1, 1);
  for (let number = first; number < first + 2 * 146_097; number += 1) {
    const { year, month, day } = calendarDay(number);
    assert.equal(dayNumber(year, month, day), number);
    assert.equal((weekday(number) % 7) + 1, weekday(number + 1));
  }
});

test('days agree with the calendar of the language, read in UTC', () => {
  for (let number = -40_000; number < 40_000; number += 37) {
    assert.equal(isoText(number), new Date(number * 86_400_000).toISOString().slice(0, 10));
  }
});

for (const wrong of ['2014-02-30', '2014-13-01', '2014-3-14', '14 March', '', '2014-03-14T00:00']) {
  test(`"${wrong}" is no day`, () => assert.equal(parseIso(wrong), null));
}

test('a leap day exists in leap years only', () => {
  assert.equal(existingDay(1900, 2, 29), null);
  assert.notEqual(existingDay(2000, 2, 29), null);
});

test('a week of ISO 8601 begins on its Monday', () => {
  assert.equal(isoText(mondayOfIsoWeek(2014, 11)), '2014-03-10');
  assert.equal(isoText(mondayOfIsoWeek(2020, 53)), '2020-12-28');
});
