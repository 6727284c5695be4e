import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoText } from './day';
import { writtenDays } from './edtf';

const READ: [edtf: string, days: string][] = [
  ['2014-03-14', '2014-03-14 2014-03-14'],
  ['2014-03-03/2014-03-09', '2014-03-03 2014-03-09'],
  ['../2014-03-14', 'open 2014-03-14'],
  ['2014-03-14/..', '2014-03-14 open'],
  ['2014-03-14~', '2014-03-14 2014-03-14'],
  ['2014-03', '- -'],
];

for (const [edtf, days] of READ) {
  test(`${edtf} is ${days}`, () => {
    const { first, last, openBegin, openEnd } = writtenDays(edtf);
    const words = (day: number | null, open: boolean) => (open ? 'open' : day === null ? '-' : isoText(day));
    assert.equal(`${words(first, openBegin)} ${words(last, openEnd)}`, days);
  });
}
