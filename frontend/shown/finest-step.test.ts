import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../columns/packed';
import type { FeedEvent, Span } from '../feed';
import { parseIso } from '../time/day';
import { finestStep } from './finest-step';
import { sampleFeed } from './sample';
import { Timeline } from './timeline';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];

/** "1914-01-01/1914-12-31" */
const span = (text: string) => text.split('/').map(parseIso) as Span;

const STEPS: [spans: string[], step: string][] = [
  [['1914-01-01/1914-12-31', '1939-01-01/1945-12-31'], 'year'],
  [['1914-01-01/1914-12-31', '1917-11-01/1917-11-30'], 'month'],
  [['2014-03-03/2014-03-09', '2014-03-01/2014-03-31'], 'week'],
  [['1914-01-01/1914-12-31', '1914-06-28/1914-06-28'], 'day'],
  [[], 'day'],
];

for (const [spans, step] of STEPS) {
  test(`the finest step of ${spans.join(' and ') || 'nothing'} is a ${step}`, () => {
    const events = spans.map(
      (text): FeedEvent => ({
        ...model,
        possible: span(text),
        certain: null,
        assumed: [99_999, null],
      }),
    );
    assert.equal(finestStep(new Timeline(packed('', [], events))), step);
  });
}
