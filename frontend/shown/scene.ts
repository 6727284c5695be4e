import { BEGINNING, END, isDay } from '../columns/spans';
import type { Feed, FeedEvent, Shown } from '../feed';
import type { Clock, Domain } from '../time/clock';
import { reachOf } from '../time/clock';
import { coarser, type Step, stepFor } from '../time/step';
import { Beginnings } from './beginnings';
import { CoveredDays } from './covered-days';
import { type Filter, NO_FILTER, passing, withReview } from './filter';
import { finestStep } from './finest-step';
import { memo } from './memo';
import { orderedBy } from './order';
import { shownOf } from './shown';
import { Timeline } from './timeline';

/** Days left free before and after the events on the time bar, so that labels have room. */
const BEFORE = 2;
const AFTER = 3;

/** One feed and all that follows from it for a filter and a clock: the one source of every count on the page. */
export class Scene {
  readonly feed: Feed;
  readonly timeline: Timeline;
  /** The days on which articles were written, in order. */
  readonly writingDays: readonly number[];
  /** First and last day of what is dated, taken-for-granted presence aside. */
  readonly domain: Domain;

  readonly passes = memo((filter: Filter) => passing(this.feed, filter));
  readonly covered = memo((filter: Filter) => new CoveredDays(this.timeline, this.passes(filter)));
  readonly beginnings = memo((filter: Filter) => new Beginnings(this.timeline, this.passes(filter)));
  readonly total = memo((filter: Filter) => {
    let total = 0;
    for (const passes of this.passes(filter)) total += passes;
    return total;
  });
  readonly shown = memo(
    (filter: Filter, clock: Clock): Shown => shownOf(this.timeline, this.passes(filter), reachOf(clock)),
  );

  /** The numbers of the events of the time that no place can be given on the map. */
  readonly unplaced = memo(
    (shown: Shown): Int32Array => shown.indexes.filter((event) => this.feed.events.placesOf.isEmpty(event)),
  );
  readonly #statements = memo((filter: Filter) =>
    passing(this.feed, { ...filter, chosen: { ...filter.chosen, kind: new Set(['statement']) } }),
  );
  readonly #rejected = memo((filter: Filter) => passing(this.feed, withReview(filter, 'rejected')));
  /** How many events of the time are there, but hidden because they were rejected. */
  readonly hiddenRejected = memo((filter: Filter, clock: Clock): number =>
    filter.chosen.review === null && this.feed.events.reviews.includes('rejected')
      ? shownOf(this.timeline, this.#rejected(filter), reachOf(clock)).indexes.length
      : 0,
  );
  /** How many events nobody has decided about. */
  readonly unreviewed = memo((feed: Feed): number =>
    passing(feed, withReview(NO_FILTER, 'read')).reduce((sum, passes) => sum + passes, 0),
  );
  /** How many statements of the time are there, but hidden because no kinds were chosen. */
  readonly hiddenStatements = memo((filter: Filter, clock: Clock): number =>
    filter.chosen.kind === null
      ? shownOf(this.timeline, this.#statements(filter), reachOf(clock)).indexes.length
      : 0,
  );

  /** No step of the clock is finer than what the dates tell. */
  readonly finestStep: Step;

  #rank: Int32Array | null = null;

  constructor(feed: Feed) {
    this.feed = feed;
    this.timeline = new Timeline(feed);
    this.writingDays = [...new Set(feed.articles.published)].sort((a, b) => a - b);
    this.domain = domainOf(feed, this.timeline);
    this.finestStep = finestStep(this.timeline);
  }

  /**
   * Works out what the first picture of a filter and a clock needs, a piece at a time: a page with very many events can
   * answer in between.
   */
  *prepare(filter: Filter, clock: Clock): Generator<void> {
    const pieces: (() => unknown)[] = [
      () => this.rank,
      () => this.covered(filter),
      () => this.beginnings(filter),
      () => this.unreviewed(this.feed),
      () => this.shown(filter, clock),
    ];
    for (const piece of pieces) {
      piece();
      yield;
    }
  }

  /** For each event its place in the order of the days that stand for them; those without a date come last. */
  get rank(): Int32Array {
    this.#rank ??= rankOf(this.feed);
    return this.#rank;
  }

  /** The day on which the latest article was written; null without any. */
  get published(): number | null {
    return this.writingDays.at(-1) ?? null;
  }

  /** The first so many events of the filter that cover some of the days, in the order of their first day. */
  eventsWithin(filter: Filter, first: number, last: number, most: number): FeedEvent[] {
    const { timeline, feed } = this;
    const passes = this.passes(filter);
    const events: FeedEvent[] = [];
    for (const row of timeline.near(first, last)) {
      if (events.length === most) break;
      const event = timeline.events[row] as number;
      if (passes[event] && timeline.presence(event, first, last)) events.push(feed.events.get(event));
    }
    return events;
  }

  /** The clock of the first view: the first day with events from the eve of the article on, else the last one. */
  firstClock(filter: Filter): Clock {
    const step = coarser(stepFor(this.domain.last - this.domain.first), this.finestStep);
    const eve = (this.published ?? this.domain.first) - 1;
    const covered = this.covered(filter);
    const at = covered.atOrAfter(eve) ?? covered.atOrBefore(eve) ?? eve;
    return { mode: 'day', at, to: at, step };
  }
}

function rankOf({ events }: Feed): Int32Array {
  const { possible, certain, assumed, edtf, length } = events;
  const openBegin = edtf.texts.all().map((text) => text.startsWith('../'));
  const keys = new Int32Array(length);
  for (let event = 0; event < length; event += 1) {
    const open = openBegin[edtf.of[event] as number] as boolean;
    const spans = certain.has(event) ? certain : possible.has(event) ? possible : assumed;
    const [from, to] = [spans.firstOf(event), spans.lastOf(event)];
    const [near, far] = open && spans === possible ? [to, from] : [from, to];
    const day = isDay(near) ? near : far;
    keys[event] = from > to || !isDay(day) ? END : 2 * day + Number(!open);
  }
  const rank = new Int32Array(length);
  orderedBy(keys).forEach((event, place) => {
    rank[event] = place;
  });
  return rank;
}

function domainOf(feed: Feed, { possible, certain }: Timeline): Domain {
  let first = END;
  let last = BEGINNING;
  for (const days of [possible.first, possible.last, certain.first, certain.last, feed.articles.published]) {
    for (let at = 0; at < days.length; at += 1) {
      const day = days[at] as number;
      if (day < first && day !== BEGINNING) first = day;
      if (day > last && day !== END) last = day;
    }
  }
  return first > last ? { first: 0, last: 0 } : { first: first - BEFORE, last: last + AFTER };
}
