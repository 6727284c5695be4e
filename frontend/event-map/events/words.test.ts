import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedEvent, FeedPlace } from '../../feed';
import { disputedWords, eventDetail, eventName, placeWords, shortDate, shortRegion } from './words';

const place = (name: string, level: FeedPlace['level'], role: FeedPlace['role'] = 'place', rest = {}) =>
  ({
    id: name,
    name,
    level,
    role,
    country: null,
    deFactoCountry: null,
    lon: 0,
    lat: 0,
    ...rest,
  }) as FeedPlace;
const event = (label: string, places: FeedPlace[], rest: Partial<FeedEvent> = {}) =>
  ({ label, title: label, places, status: 'happened', when: '', ...rest }) as FeedEvent;

test('a name begins with a capital and is cut at a word', () => {
  assert.equal(eventName(event('armored vehicles', [])), 'Armored vehicles');
  assert.equal(
    eventName(event('Kerry, U.S. and Europe take measures against Russia', [])),
    'Kerry, U.S. and Europe take…',
  );
  assert.equal(
    eventName(event('6 × Sukhoi-27 fighter jets, 3 × transport planes', [])),
    '6 × Sukhoi-27 fighter jets…',
  );
});

test('places are named at the level that they say', () => {
  const sent = event('12 × F-16', [place('Poland', 'country', 'destination')]);
  assert.equal(placeWords(sent, false), 'to Poland');
  assert.equal(placeWords(sent, true), 'in Poland');
  assert.equal(placeWords(event('', [place('London', 'city')]), false), 'London');
  const regions = ['Belgorod Oblast', 'Kursk Oblast', 'Rostov Oblast'].map((name) => place(name, 'region'));
  assert.equal(placeWords(event('', regions), false), '3 regions');
  assert.equal(
    placeWords(event('', [place('Minsk', 'city'), place('Poland', 'country')]), false),
    'Minsk and Poland',
  );
});

test('the second line does not repeat the first', () => {
  const vote = event('Referendum in Crimea', [place('Crimea', 'region')], {
    status: 'planned',
    when: 'Sun 16 Mar 2014',
  });
  assert.equal(eventDetail(vote, false), 'planned, Sun 16 Mar');
});

test('dates lose the year that the title says', () => {
  assert.equal(shortDate('3–9 Mar 2014'), '3–9 Mar');
  assert.equal(shortDate('by 14 Mar 2014'), 'by 14 Mar');
});

test('a disputed place carries both facts', () => {
  const crimea = place('Crimea', 'region', 'place', { country: 'UA', deFactoCountry: 'RU' });
  assert.equal(disputedWords(event('', [crimea])), 'Ukraine, de facto Russia');
  assert.equal(disputedWords(event('', [place('Kursk', 'region', 'place', { country: 'RU' })])), '');
});

test('regions go by their short names on the map', () => {
  assert.equal(shortRegion('Belgorod Oblast'), 'Belgorod');
  assert.equal(shortRegion('Crimea'), 'Crimea');
});
