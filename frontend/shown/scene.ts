import type { Feed, FeedEvent, Shown } from '../feed';
import type { Clock, Domain } from '../time/clock';
import { reachOf } from '../time/clock';
import { coarser, type Step, stepFor } from '../time/step';
import { Beginnings } from './beginnings';
import { CoveredDays } from './covered-days';
import { type Filter, passing } from './filter';
import { finestStep } from './finest-step';
import { memo } from './memo';
import { shownOf } from './shown';
import { isDay, keyDay, Timeline } from './timeline';

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
  readonly total = memo((filter: Filter) => this.passes(filter).reduce((sum, passes) => sum + passes, 0));
  readonly shown = memo(
    (filter: Filter, clock: Clock): Shown => shownOf(this.timeline, this.passes(filter), reachOf(clock)),
  );

  /** The events of the time that no place can be given on the map. */
  readonly unplaced = memo((shown: Shown): FeedEvent[] =>
    Array.from(shown.indexes, (index) => this.feed.events[index] as FeedEvent).filter(
      (event) => event.places.length === 0,
    ),
  );
  readonly #statements = memo((filter: Filter) =>
    passing(this.feed, { ...filter, chosen: { ...filter.chosen, kind: new Set(['statement']) } }),
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
    this.writingDays = [...new Set(feed.articles.map(({ published }) => published))].sort((a, b) => a - b);
    this.domain = domainOf(feed, this.timeline);
    this.finestStep = finestStep(this.timeline);
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
    const { from, to } = timeline.rowsAround(first, last);
    const events: FeedEvent[] = [];
    for (let row = from; row < to && events.length < most; row += 1) {
      const index = timeline.events[row] as number;
      if (passes[index] && timeline.presence(row, first, last)) {
        events.push(feed.events[index] as FeedEvent);
      }
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

function rankOf(feed: Feed): Int32Array {
  const days = feed.events.map((event) => keyDay(event) ?? Number.MAX_SAFE_INTEGER);
  const open = feed.events.map((event) => Number(event.edtf?.startsWith('../') ?? false));
  const order = feed.events.map((_, index) => index);
  order.sort(
    (a, b) => (days[a] as number) - (days[b] as number) || (open[b] as number) - (open[a] as number) || a - b,
  );
  const rank = new Int32Array(order.length);
  order.forEach((event, place) => {
    rank[event] = place;
  });
  return rank;
}

function domainOf(feed: Feed, timeline: Timeline): Domain {
  let first = Infinity;
  let last = -Infinity;
  const hold = (day: number) => {
    if (isDay(day)) {
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  };
  timeline.events.forEach((_, row) => {
    for (const column of [timeline.possible, timeline.certain]) {
      if (column.firstOf(row) <= column.lastOf(row)) {
        hold(column.firstOf(row));
        hold(column.lastOf(row));
      }
    }
  });
  for (const article of feed.articles) {
    hold(article.published);
  }
  return first > last ? { first: 0, last: 0 } : { first: first - BEFORE, last: last + AFTER };
}
