import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { FeedEvent } from '../feed';
import { type Filter, NO_FILTER } from '../shown/filter';
import { sampleFeed } from '../shown/sample';
import type { Clock } from '../time/clock';
import type { Notice } from './notice';
import { ReviewDesk, type ReviewedPage, type ReviewWish } from './review-desk';

const events = [...sampleFeed(3, 10).events];

/** A page that remembers what it is told. */
class Page implements ReviewedPage {
  selected: string | null = null;
  clock: Clock = { mode: 'day', at: 5, to: 5, step: 'day' };
  filter: Filter = NO_FILTER;
  notice: Notice | null = null;

  eventOf(id: string | null): FeedEvent | undefined {
    return events.find((event) => event.id === id);
  }
  setClock(clock: Clock): void {
    this.clock = clock;
  }
  setFilter(filter: Filter): void {
    this.filter = filter;
  }
  choose(id: string | null): void {
    this.selected = id;
  }
  notify(notice: Notice | null): void {
    this.notice = notice;
  }
}

let page: Page;
let desk: ReviewDesk;
let wishes: ReviewWish[];

beforeEach(() => {
  page = new Page();
  wishes = [];
  desk = new ReviewDesk(page, (wish) => wishes.push(wish));
});

test('a verdict is asked for and told, with a way back', () => {
  desk.act('reject', 'e1');
  assert.equal(page.notice?.words, 'Rejected: Event e1');
  page.notice?.act?.();
  assert.deepEqual(wishes, [{ action: 'reject', id: 'e1' }, { action: 'undo' }]);
});

test('where no event is named the selected one is meant, and without one nothing', () => {
  desk.act('accept');
  page.selected = 'e2';
  desk.act('accept');
  assert.deepEqual(wishes, [{ action: 'accept', id: 'e2' }]);
});

test('the second event of a merge takes the first one in', () => {
  desk.act('merge', 'e0');
  assert.match(desk.notice?.words ?? '', /Event e0/);
  desk.act('merge', 'e2');
  assert.deepEqual(wishes, [{ action: 'merge', id: 'e0', other: 'e2' }]);
  assert.equal(page.selected, 'e2');
  assert.equal(desk.notice, null);
});

test('of two reports the later one takes the earlier one in, whichever is selected', () => {
  const [early, late] = [...events].sort((a, b) => a.known - b.known || 1) as [FeedEvent, FeedEvent];
  assert.ok(early.known < late.known);
  for (const [selected, other] of [
    [early, late],
    [late, early],
  ] as const) {
    page.selected = selected.id;
    desk.decide({ action: 'merge', other: other.id });
    assert.deepEqual(wishes.pop(), { action: 'merge', id: early.id, other: late.id });
    assert.equal(page.selected, late.id);
  }
});

test('two reports are parted, and a fact is edited', () => {
  page.selected = 'e0';
  desk.decide({ action: 'part', other: 'e1' });
  desk.decide({ action: 'edit', fact: 'WHEN' });
  assert.equal(page.notice?.words, 'Not the same: Event e1');
  assert.deepEqual(wishes, [
    { action: 'part', id: 'e0', other: 'e1' },
    { action: 'edit', id: 'e0', fact: 'WHEN' },
  ]);
});

test('an event is not merged with itself, and a merge can be given up', () => {
  desk.act('merge', 'e0');
  desk.act('merge', 'e0');
  desk.act('merge', 'e1');
  desk.notice?.act?.();
  assert.equal(desk.notice, null);
  assert.deepEqual(wishes, []);
});

test('the review shows what is unreviewed of all times, and leads back', () => {
  desk.goThrough();
  assert.deepEqual([...(page.filter.chosen.review ?? [])], ['read']);
  assert.equal(page.clock.mode, 'all');
  desk.goThrough();
  assert.equal(page.filter, NO_FILTER);
  assert.equal(page.clock.mode, 'day');
});
