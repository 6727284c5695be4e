import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { Feed, FeedEvent } from '../feed';
import { sampleFeed } from '../shown/sample';
import { Scene } from '../shown/scene';
import { isoText, parseIso } from '../time/day';
import { readAddress } from './address';
import { openingOf } from './opening';

const day = (iso: string) => parseIso(`2014-03-${iso}`) as number;
const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const event = (id: string, first: string, last = first): FeedEvent => ({
  ...model,
  id,
  kind: 'meeting',
  possible: null,
  certain: [day(first), day(last)],
  assumed: null,
});
const feed = (published: string, ...events: FeedEvent[]): Feed =>
  packed('', [{ id: 'a', title: '', source: '', published: day(published) }], events);
const opened = (collection: Feed, path: string, query: string) => {
  const { clock, event: selected } = openingOf(new Scene(collection), readAddress(path, query), null);
  return `${clock.mode} ${isoText(clock.at).slice(8)} ${selected?.id ?? '-'}`;
};

const FIRSTS: [published: string, first: string, at: string][] = [
  ['14', '13', '13'],
  ['14', '14', '14'],
  ['14', '20', '20'],
  ['14', '08', '08'],
];

for (const [published, first, at] of FIRSTS) {
  test(`an article of the ${published}th with an event on the ${first}th opens on the ${at}th`, () => {
    assert.equal(opened(feed(published, event('e', first)), '/', ''), `day ${at} -`);
  });
}

test('what lasts over the eve of the article opens on the eve', () => {
  assert.equal(opened(feed('14', event('e', '03', '20')), '/', ''), 'day 13 -');
});

test('the address of an event opens its day', () => {
  assert.equal(opened(feed('14', event('e', '13'), event('vote', '16')), '/event/vote', ''), 'day 16 vote');
});

test('a time in the address holds', () => {
  const query = '?at=2014-03-10&to=2014-03-12&mode=window&event=vote';
  assert.equal(opened(feed('14', event('vote', '16')), '/', query), 'window 10 vote');
});

test('a mode without a day holds, too', () => {
  assert.equal(opened(feed('14', event('e', '13')), '/', '?mode=all'), 'all 13 -');
  assert.equal(opened(feed('14', event('e', '13')), '/', '?mode=never'), 'day 13 -');
});

test('an event that is gone is not selected', () => {
  assert.equal(opened(feed('14', event('e', '13')), '/event/gone', ''), 'day 13 -');
});
