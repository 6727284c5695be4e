import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedEvent } from '../feed';
import { sampleFeed } from '../shown/sample';
import { barsOf } from './bars';
import { Scale } from './scale';
import { articleSigns, flagsOf } from './signs-drawing';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];
const due = (day: number, subtype: FeedEvent['subtype'] = 'deadline'): FeedEvent => ({
  ...model,
  subtype,
  possible: null,
  certain: [day, day],
  assumed: null,
});

test('deadlines of one day share a flag, in the order of their days', () => {
  const events = [due(7), due(3), due(7), due(5, '')];
  const bars = barsOf(
    events,
    Scale.fitting(0, 9, 0, 100),
    () => false,
    () => 0,
  );
  assert.deepEqual(
    flagsOf(bars).map(({ x, bars: { length } }) => [x, length]),
    [
      [30, 1],
      [70, 2],
    ],
  );
});

test('each notch says of which day its article is, the rule of the latest does not', () => {
  const drawn = JSON.stringify(articleSigns(Scale.fitting(0, 9, 0, 100), [2, 4, 6], []));
  assert.deepEqual(drawn.match(/article of \d+ \w+/g), ['article of 3 Jan', 'article of 5 Jan']);
});

test('notches too close for a pointer share their hint', () => {
  const drawn = JSON.stringify(articleSigns(Scale.fitting(0, 99, 0, 100), [2, 4, 16, 30], []));
  assert.deepEqual(drawn.match(/articles? of [\d–]+ \w+/g), ['articles of 3–5 Jan', 'article of 17 Jan']);
});
