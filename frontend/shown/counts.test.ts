import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FeedEvent, PRESENCE, type Span } from '../feed';
import { STEPS } from '../time/step';
import { CoveredDays } from './covered-days';
import { type Filter, NO_FILTER, passing } from './filter';
import { BLOCKS, framesOf, histogramOf } from './histogram';
import { random, sampleFeed } from './sample';
import { shownOf } from './shown';
import { Timeline } from './timeline';

const DAYS = 120;

/** The definition, said as plainly as possible: every count on the page must agree with it. */
function presence(event: FeedEvent, first: number, last: number): number {
  const meets = (span: Span | null) =>
    span && (span[0] ?? -Infinity) <= last && (span[1] ?? Infinity) >= first;
  const open = event.edtf?.startsWith('../');
  if (meets(event.certain)) {
    return PRESENCE.certain;
  }
  if (event.possible && meets(event.possible)) {
    const inside = (event.possible[0] ?? -Infinity) >= first && (event.possible[1] ?? Infinity) <= last;
    return inside && !open ? PRESENCE.certain : PRESENCE.possible;
  }
  return meets(event.assumed) ? PRESENCE.assumed : 0;
}

function filters(seed: number): Filter {
  const next = random(seed);
  const some = (values: string[]) => (next() < 0.5 ? null : new Set(values.filter(() => next() < 0.6)));
  return {
    ...NO_FILTER,
    chosen: {
      ...NO_FILTER.chosen,
      kind: some(['deployment', 'meeting', 'vote', 'statement']),
      status: some(['happened', 'planned', 'ongoing']),
      actor: some(['NATO', 'Kerry', '']),
    },
    known: next() < 0.5 ? null : 16_100 + Math.floor(next() * 80),
    within: next() < 0.7 ? null : { west: 20, east: -120, south: -40, north: 60 },
  };
}

for (let seed = 1; seed <= 20; seed += 1) {
  const feed = sampleFeed(200, DAYS, seed);
  const timeline = new Timeline(feed);
  const passes = passing(feed, filters(seed));
  const next = random(seed + 1000);
  const from = 16_071 + Math.floor(next() * DAYS);

  test(`what is shown is what covers the time, sample ${seed}`, () => {
    for (let trial = 0; trial < 30; trial += 1) {
      const first = 16_060 + Math.floor(next() * DAYS);
      const last = first + Math.floor(next() * next() * 40);
      const shown = shownOf(timeline, passes, { first, last });
      const expected = [...feed.events].flatMap((event, index) => {
        const surely = passes[index] ? presence(event, first, last) : 0;
        return surely ? [`${index}:${surely}`] : [];
      });
      const found = Array.from(shown.indexes, (event, row) => `${event}:${shown.presence[row]}`);
      assert.deepEqual(found.sort(), expected.sort());
    }
  });

  for (const step of STEPS) {
    test(`each column of the histogram by ${step} counts what its time shows, sample ${seed}`, () => {
      const edges = framesOf(step, from, from + 40);
      const histogram = histogramOf(feed, timeline, passes, edges);
      for (let frame = 0; frame < edges.length - 1; frame += 1) {
        const reach = { first: edges[frame] as number, last: (edges[frame + 1] as number) - 1 };
        const shown = shownOf(timeline, passes, reach);
        assert.equal(histogram.totals[frame], shown.indexes.length);
        const counted = (style: string) =>
          BLOCKS.reduce(
            (sum, block, at) =>
              sum + (block.style === style ? (histogram.counts[frame * BLOCKS.length + at] as number) : 0),
            0,
          );
        const shownAs = (surely: number) => shown.presence.filter((other) => other === surely).length;
        assert.equal(counted('possible'), shownAs(PRESENCE.possible));
        assert.equal(counted('assumed'), shownAs(PRESENCE.assumed));
      }
    });
  }

  test(`the next and previous day with events are those that show some, sample ${seed}`, () => {
    const covered = new CoveredDays(timeline, passes);
    const count = (day: number) => shownOf(timeline, passes, { first: day, last: day }).indexes.length;
    for (let day = from; day < from + 60; day += 1) {
      const after = covered.atOrAfter(day);
      for (let other = day; other < (after ?? day + 60); other += 1) {
        assert.equal(count(other), 0);
      }
      assert.ok(after === null || count(after) > 0);
      const before = covered.atOrBefore(day);
      for (let other = day; other > (before ?? day - 60); other -= 1) {
        assert.equal(count(other), 0);
      }
      assert.ok(before === null || count(before) > 0);
    }
  });
}

test('all time shows all that the filter leaves, dated or not', () => {
  const feed = sampleFeed(300, DAYS);
  const undated = [...feed.events].filter((event) => !event.possible && !event.certain && !event.assumed);
  assert.ok(undated.length > 0);
  const all = new Uint8Array(feed.events.length).fill(1);
  const shown = shownOf(new Timeline(feed), all, { first: -Infinity, last: Infinity });
  assert.equal(shown.indexes.length, feed.events.length);
});
