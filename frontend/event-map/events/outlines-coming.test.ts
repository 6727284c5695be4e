import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { FeedPlace } from '../../feed';
import { type Outline, outlineOf } from './outline';
import { Outlines } from './outlines';

const SQUARE = outlineOf({
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ],
  ],
});

const asked: string[] = [];
const answers = new Map<string, (found: boolean) => void>();
let told = 0;

const place = (id: string) => ({ id }) as FeedPlace;

async function answer(id: string, found = true): Promise<void> {
  answers.get(id)?.(found);
  await new Promise(setImmediate);
}

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  asked.length = 0;
  told = 0;
});

afterEach(() => {
  mock.timers.reset();
});

function fetched(address: string): Promise<Outline | null> {
  const id = address.split('/').at(-1) as string;
  asked.push(id);
  return new Promise((resolve, reject) =>
    answers.set(id, (found) => (found ? resolve(SQUARE) : reject(new Error('lost')))),
  );
}

function outlines(): Outlines {
  return new Outlines(() => {
    told += 1;
  }, fetched);
}

test('outlines that are asked for together are told of together', async () => {
  const known = outlines();
  for (const id of ['a', 'b']) assert.equal(known.get(place(id)), null);
  assert.equal(known.missing, true);
  await answer('a');
  assert.equal(told, 0);
  await answer('b');
  assert.equal(told, 1);
  assert.equal(known.missing, false);
  assert.ok(known.get(place('a')) && known.get(place('b')));
  assert.deepEqual(asked, ['a', 'b']);
});

test('where one keeps the others waiting, they are told of without it', async () => {
  const known = outlines();
  for (const id of ['a', 'b']) known.get(place(id));
  await answer('a');
  mock.timers.tick(1000);
  assert.equal(told, 1);
  await answer('b');
  assert.equal(told, 2);
});

test('one that is only foreseen is not told of, unless it is asked for meanwhile', async () => {
  const known = outlines();
  known.foresee(place('a'));
  await answer('a');
  assert.equal(told, 0);
  known.foresee(place('b'));
  assert.equal(known.missing, false);
  assert.equal(known.get(place('b')), null);
  await answer('b');
  assert.equal(told, 1);
});

test('after a lost connection it is asked for again', async () => {
  const known = outlines();
  known.get(place('a'));
  await answer('a', false);
  assert.equal(told, 0);
  assert.equal(known.missing, false);
  known.get(place('a'));
  assert.deepEqual(asked, ['a', 'a']);
  await answer('a');
});

test('those that are to be drawn now come before those that are only foreseen', async () => {
  const known = outlines();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) known.foresee(place(id));
  known.get(place('h'));
  assert.equal(asked.length, 6);
  await answer('a');
  assert.equal(asked.at(-1), 'h');
  await answer('h');
  assert.equal(told, 1);
  assert.equal(asked.at(-1), 'g');
  for (const id of ['b', 'c', 'd', 'e', 'f', 'g']) await answer(id);
});
