import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIso } from './day';
import { DayWords, WORDS } from './day-words';

const day = (iso: string) => parseIso(iso) as number;

test('a day in four lengths', () => {
  assert.equal(WORDS.long(day('2014-03-14')), 'Friday 14 March 2014');
  assert.equal(WORDS.medium(day('2014-09-14')), 'Sun 14 Sep 2014');
  assert.equal(WORDS.short(day('2014-03-16')), 'Sun 16 Mar');
  assert.equal(WORDS.date(day('2014-03-14')), '14 Mar 2014');
});

const REACHES: [first: string, last: string, words: string][] = [
  ['2014-03-14', '2014-03-14', 'Friday 14 March 2014'],
  ['2014-03-03', '2014-03-17', '3–17 March 2014'],
  ['2014-02-28', '2014-03-02', '28 February – 2 March 2014'],
  ['2013-12-30', '2014-01-05', '30 December 2013 – 5 January 2014'],
  ['2014-03-01', '2014-03-31', 'March 2014'],
  ['2014-01-01', '2014-12-31', '2014'],
];

for (const [first, last, words] of REACHES) {
  test(`${first} to ${last} reads "${words}"`, () => {
    assert.equal(WORDS.reach({ first: day(first), last: day(last) }), words);
  });
}

test('open times are said in words', () => {
  assert.equal(WORDS.reach({ first: -Infinity, last: day('2014-03-14') }), 'Up to 14 March 2014');
  assert.equal(WORDS.reach({ first: -Infinity, last: Infinity }), 'All dates');
});

test('short ranges share what they have in common', () => {
  assert.equal(WORDS.shortRange(day('2014-03-03'), day('2014-03-09')), '3–9 Mar 2014');
  assert.equal(WORDS.shortRange(day('2014-02-28'), day('2014-03-03')), '28 Feb – 3 Mar 2014');
  assert.equal(WORDS.shortRange(day('2013-12-28'), day('2014-01-03')), '28 Dec 2013 – 3 Jan 2014');
});

test('names come from the language', () => {
  const german = new DayWords('de-DE');
  assert.equal(german.long(day('2014-03-14')), 'Freitag, 14. März 2014');
  assert.equal(german.medium(day('2014-03-14')), 'Fr 14. März 2014');
  assert.equal(german.date(day('2014-09-14')), '14. Sept. 2014');
  assert.equal(german.shortRange(day('2014-03-03'), day('2014-03-09')), '3.–9. März 2014');
});

const WHEN: [edtf: string | null, words: string][] = [
  ['2014-03-14', 'Fri 14 Mar 2014'],
  ['2014-03-03/2014-03-09', '3–9 Mar 2014'],
  ['2014-02-28/2014-03-03', '28 Feb – 3 Mar 2014'],
  ['2013-12-30/2014-01-02', '30 Dec 2013 – 2 Jan 2014'],
  ['2014-03-01/2014-03-31', 'March 2014'],
  ['2014-01-01/2014-12-31', '2014'],
  ['../2014-03-14', 'by 14 Mar 2014'],
  ['2014-03-14/..', 'since 14 Mar 2014'],
  [null, ''],
];

for (const [edtf, words] of WHEN) {
  test(`${edtf} is told as “${words}”`, () => assert.equal(WORDS.when(edtf), words));
}
