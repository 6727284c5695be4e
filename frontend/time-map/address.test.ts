import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLAIN_LAYERS } from '../event-map/layers/layers';
import { NO_FILTER } from '../shown/filter';
import { parseIso } from '../time/day';
import { type Address, readAddress, writeAddress } from './address';

const NOTHING: Address = {
  clock: null,
  filter: NO_FILTER,
  inView: false,
  view: null,
  layers: PLAIN_LAYERS,
  event: null,
};
const FOURTEENTH = parseIso('2014-03-14') as number;

test('an empty address says nothing', () => assert.deepEqual(readAddress('/', ''), NOTHING));

test('the address of an event says the event', () => {
  assert.deepEqual(readAddress('/event/e%3A1', ''), { ...NOTHING, event: 'e:1' });
});

const ADDRESSES = [
  '?at=2014-03-14&mode=day&step=P1D',
  '?at=2014-03-03&to=2014-03-17&mode=window&step=P1W',
  '?at=2014-03-14&mode=upto&step=P1M&view=5/50.1/33.2',
  '?at=2014-03-14&mode=all&step=P1Y&kind=deployment,meeting&status=planned&event=ev:1',
  '?at=2014-03-14&mode=day&step=P1D&actor=Kerry\\,%20John,,Lavrov&q=su-27%20%26%20f-16&known=2014-03-13&inview=1',
  '?at=2014-03-14&mode=day&step=P1D&kind=',
  '?at=2014-03-14&mode=day&step=P1D&view=5.25/-50.1234/-170&layers=dark,relief,app6',
];

for (const query of ADDRESSES) {
  test(`${query} is read and written again as it was`, () => {
    assert.equal(writeAddress(readAddress('/', query)).replaceAll('%5C', '\\'), query);
  });
}

test('the window of an address may be given in either order', () => {
  const { clock } = readAddress('/', '?at=2014-03-17&to=2014-03-14&mode=window');
  assert.equal(clock?.at, FOURTEENTH);
});

test('what makes no sense is left out', () => {
  const wrong = '?at=yesterday&mode=sideways&step=P3D&view=5/fifty/3&known=2014-02-30';
  assert.deepEqual(readAddress('/', wrong), NOTHING);
  assert.deepEqual(readAddress('/', '?at=2014-03-14&mode=sideways&step=P3D').clock, {
    mode: 'day',
    at: FOURTEENTH,
    to: FOURTEENTH,
    step: 'day',
  });
  for (const view of ['5/91/3', '5//3', '5/50', '5/50/3/1']) {
    assert.equal(readAddress('/', `?view=${view}`).view, null);
  }
});

test('parameters of others are kept', () => {
  assert.equal(writeAddress(NOTHING, '?embed&at=2014-03-14&lang=de'), '?embed=&lang=de');
});
