import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FILTER } from './filter';
import { sampleFeed } from './sample';
import { Scene } from './scene';

test('what the first picture needs is worked out in several pieces', () => {
  const scene = new Scene(sampleFeed(200, 60));
  const clock = scene.firstClock(NO_FILTER);
  assert.ok([...scene.prepare(NO_FILTER, clock)].length > 3);
});

test('what was prepared is not worked out again', () => {
  const feed = sampleFeed(200, 60);
  const scene = new Scene(feed);
  const clock = scene.firstClock(NO_FILTER);
  for (const _ of scene.prepare(NO_FILTER, clock));
  // Whoever looks at the spans or the order of events from now on fails.
  for (const name of ['firstOf', 'has', 'meets'] as const) {
    Object.assign(feed.events.possible, {
      [name]: () => assert.fail(`${name} of a span is asked for`),
    });
  }
  assert.ok(scene.rank.length === 200 && scene.shown(NO_FILTER, clock).indexes.length > 0);
  assert.ok(scene.beginnings(NO_FILTER).after(-1e9) !== null);
  assert.ok(scene.covered(NO_FILTER).atOrAfter(-1e9) !== null);
});
