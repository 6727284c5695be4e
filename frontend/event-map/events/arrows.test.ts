import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed } from '../../columns/packed';
import { PRESENCE } from '../../feed';
import { sampleFeed } from '../../shown/sample';
import type { Colors } from '../colors';
import { arrowsSeen, cutAtCircle } from './arrow-paths';
import { shortened, withAlpha } from './arrows';
import { dotColors, shortNumber } from './badges';
import type { Display } from './display';
import { itemOf, ringAround } from './items';

test('an arrow ends at the edge of the symbol', () => {
  const path = cutAtCircle(Float64Array.from([0, 0, 50, 0, 100, 0]), 100, 0, 20);
  assert.deepEqual([...path], [0, 0, 50, 0, 80, 0]);
});

test('an arrow ends outside the ring of a symbol that is selected or in doubt', () => {
  const [event] = [...sampleFeed(1, 1).events];
  if (!event) throw new Error('no event');
  const place = { ...event.places[0], level: 'city', role: 'destination', lon: 0, lat: 0 };
  const move = { event: 0, origin: { ...place, role: 'origin', lon: 40 }, destination: place };
  const item = { ...itemOf('symbol', 200, 200, 12), events: [0] };
  const frame = { x: 0.5, y: 0.5, scale: 1000, width: 400, height: 400 };
  const gapOf = (presence: number, selected: number) => {
    const display = { moves: [move], presence: [presence] } as unknown as Display;
    const { events } = packed('', [], [event]);
    const { arrows } = arrowsSeen(
      display,
      events,
      [item],
      frame,
      {} as Colors,
      { selected, hovered: -1 },
      24,
    );
    return Math.round((arrows[0]?.points.at(-2) ?? 0) - item.x);
  };
  assert.equal(gapOf(PRESENCE.certain, -1), 12 + 5);
  assert.equal(gapOf(PRESENCE.possible, -1), Math.round(ringAround(24, false) + 5));
  assert.equal(gapOf(PRESENCE.certain, 0), Math.round(ringAround(24, true) + 5));
});

test('the shaft ends within the head', () => {
  assert.deepEqual([...shortened(Float64Array.from([0, 0, 95, 0, 100, 0]), 10)], [0, 0, 90, 0]);
});

test('a colour is made transparent', () => {
  assert.equal(withAlpha('rgb(188, 61, 0)', 0.35), 'rgba(188, 61, 0, 0.35)');
});

test('a cluster has a dot for each event, at most about twelve, and loses no colour', () => {
  assert.deepEqual(
    dotColors(
      [
        { color: 'a', count: 2 },
        { color: 'b', count: 1 },
      ],
      3,
    ),
    ['a', 'a', 'b'],
  );
  const many = dotColors(
    [
      { color: 'a', count: 900 },
      { color: 'b', count: 1 },
    ],
    901,
  );
  assert.ok(many.length <= 13 && many.includes('b'));
});

test('numbers stay short', () => {
  assert.deepEqual([7, 999, 1234, 9960, 123456].map(shortNumber), ['7', '999', '1.2k', '10k', '123k']);
});
