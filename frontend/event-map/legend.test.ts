import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeedEvent } from '../feed';
import { sampleFeed } from '../shown/sample';
import type { Display } from './events/display';
import type { Item } from './events/items';
import type { Marks } from './events/marks';
import { legendOf } from './legend';

const [model] = [...sampleFeed(1, 1).events] as [FeedEvent];

test('what the map shows is explained in the same order whatever is drawn first', () => {
  const events: FeedEvent[] = [
    { ...model, kind: 'clash', subtype: '', status: 'happened' },
    { ...model, kind: 'meeting', subtype: '', status: 'planned' },
    { ...model, kind: 'meeting', subtype: '', status: 'happened' },
  ];
  const marks = { events: { find: (number: number) => events[number] } } as unknown as Marks;
  const display = { presence: [], arrived: new Set() } as unknown as Display;
  const explained = (...numbers: number[]) => {
    const items = numbers.map((number) => ({ form: 'mark', events: [number], group: null }));
    return legendOf(marks, display, items as unknown as Item[], { arrows: [], stubs: [] }).symbols;
  };
  assert.deepEqual(explained(0, 1, 2), [
    ['meeting', 'happened'],
    ['meeting', 'planned'],
    ['clash', 'happened'],
  ]);
  assert.deepEqual(explained(2, 0, 1), explained(0, 1, 2));
});
