import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../../columns/packed';
import { type FeedEvent, type FeedPlace, PRESENCE } from '../../feed';
import { displayOf, eventsAt } from './display';
import { type Marks, marksOf, movesOf } from './marks';

const place = (id: string, level: FeedPlace['level'], role: FeedPlace['role'] = 'place'): FeedPlace => ({
  id,
  name: id,
  role,
  level,
  country: null,
  deFactoCountry: null,
  lon: 10,
  lat: 20,
});

const event = (places: FeedPlace[], rest: Partial<FeedEvent> = {}): FeedEvent => ({
  number: 0,
  id: 'e',
  kind: 'meeting',
  subtype: '',
  status: 'happened',
  title: '',
  label: '',
  when: '',
  edtf: null,
  possible: null,
  certain: null,
  assumed: null,
  known: 0,
  places,
  actors: [],
  materiel: [],
  certainty: 1,
  article: '',
  until: null,
  review: 'read',
  ...rest,
});

const marks = (...events: FeedEvent[]) => marksOf(packed('', [], events));
const all = (found: Marks) => shown(...Array.from(found.events, ({ number }) => number));
const spotNames = (found: Marks) =>
  Array.from(displayOf(found, all(found)).spots, (spot) => found.spots.name(spot));
const moves = (found: Marks) => (found.going[0] ? movesOf(found.events.get(0)) : []);
const shown = (...indexes: number[]) => ({
  indexes: Int32Array.from(indexes),
  presence: new Uint8Array(indexes.length).fill(PRESENCE.certain),
});

test('several regions of one claim are one group, so they get one symbol', () => {
  const found = marks(
    event([place('Belgorod', 'region'), place('Kursk', 'region'), place('Rostov', 'region')]),
  );
  assert.equal(found.groups.length, 1);
  assert.equal(found.groups.get(0).places.length, 3);
  assert.deepEqual(spotNames(found), []);
});

test('several countries are a group each', () => {
  assert.equal(marks(event([place('PL', 'country'), place('BY', 'country')])).groups.length, 2);
});

test('events of one place share a spot', () => {
  const found = marks(
    event([place('London', 'city')]),
    event([place('Paris', 'city')]),
    event([place('London', 'city')]),
  );
  assert.deepEqual(spotNames(found), ['London', 'Paris']);
  const display = displayOf(found, shown(0, 1, 2));
  assert.deepEqual([...display.counts], [2, 1]);
  assert.deepEqual(eventsAt(display, 0), [0, 2]);
});

test('only what is shown is counted', () => {
  const found = marks(event([place('London', 'city')]), event([place('London', 'city')]));
  const display = displayOf(found, shown(1));
  assert.deepEqual([...display.spots], [0]);
  assert.deepEqual([...display.counts], [1]);
});

test('statements are never pinned', () => {
  assert.deepEqual(spotNames(marks(event([place('Moscow', 'city')], { kind: 'statement' }))), []);
});

test('an event without places is not on the map', () => {
  const found = marks(event([]));
  assert.equal(spotNames(found).length + found.groups.length, 0);
});

test('an origin is the start of an arrow, not a place of the event', () => {
  const found = marks(event([place('Norfolk', 'city', 'origin'), place('Manama', 'city', 'destination')]));
  assert.deepEqual(spotNames(found), ['Manama']);
  assert.equal(moves(found)[0]?.origin?.id, 'Norfolk');
});

test('troops sent from nobody knows where get a stub, other kinds do not', () => {
  const destination = [place('PL', 'country', 'destination')];
  const sent = { kind: 'deployment', subtype: 'move' } as const;
  assert.equal(moves(marks(event(destination, sent)))[0]?.origin, null);
  assert.equal(moves(marks(event(destination, { kind: 'visit' }))).length, 0);
});

test('where only the origin is known the event stands there', () => {
  assert.deepEqual(spotNames(marks(event([place('Gao', 'city', 'origin')]))), ['Gao']);
});
