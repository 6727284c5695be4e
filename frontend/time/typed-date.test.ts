import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoText, parseIso } from './day';
import { parseTyped } from './typed-date';

const REFERENCE = parseIso('2014-03-14') as number;

const READ: [typed: string, iso: string][] = [
  ['2014-03-16', '2014-03-16'],
  ['14 Mar 2014', '2014-03-14'],
  ['Fri 14 Mar 2014', '2014-03-14'],
  ['Sunday, 16 March', '2014-03-16'],
  ['March 16, 2014', '2014-03-16'],
  ['Mar. 16th', '2014-03-16'],
  ['16 sept 2013', '2013-09-16'],
  ['16.3.2014', '2014-03-16'],
  ['16. 3. 2014', '2014-03-16'],
  ['16/03/2014', '2014-03-16'],
  ['3/24/2014', '2014-03-24'],
  ['5/4/2014', '2014-04-05'],
  ['2014/3/16', '2014-03-16'],
  ['2014-03', '2014-03-01'],
  ['16', '2014-03-16'],
  ['16.4.', '2014-04-16'],
  ['March 2013', '2013-03-01'],
  ['2013', '2013-01-01'],
  ['Fr 14. März 2014', '2014-03-14'],
  ['Mittwoch, 7. Mai', '2014-05-07'],
  ['1. Okt. 2013', '2013-10-01'],
  ['2014-W11', '2014-03-10'],
  ['+7', '2014-03-21'],
  ['-2w', '2014-02-28'],
  ['+1 m', '2014-04-14'],
];

for (const [typed, iso] of READ) {
  test(`"${typed}" is ${iso}`, () => {
    assert.equal(isoText(parseTyped(typed, REFERENCE) as number), iso);
  });
}

for (const typed of [
  '',
  'soon',
  '30 Feb 2014',
  '2014-02-30',
  '32',
  '14 Foo 2014',
  '1 2 March',
  '2014-W60',
  'Mar Mar',
]) {
  test(`"${typed}" is no date`, () => assert.equal(parseTyped(typed, REFERENCE), null));
}
