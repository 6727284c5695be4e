import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Feed, FeedEvent } from '../feed';
import { BinaryColumns } from './columns';
import { readFeed } from './feed-of';
import { type JsonFeed, packed } from './packed';

/** Written by FeedColumnsTest, both with the same events. */
const FOLDER = new URL('../../src/test/resources/org/dateline/map/', import.meta.url);
const file = readFileSync(new URL('feed.columns', FOLDER));
const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
const json = JSON.parse(readFileSync(new URL('feed.json', FOLDER), 'utf8')) as JsonFeed;

const oneLine = (event: Omit<FeedEvent, 'number'>) => ({
  ...event,
  title: event.title.replaceAll('\n', ' '),
});
const events = ({ events: found }: Feed) => [...found].map(({ number: _, ...event }) => event);
const articles = ({ articles: found }: Feed) =>
  Array.from({ length: found.length }, (_, number) => found.get(number));

test('what the server writes as columns is what it writes as JSON', () => {
  const feed = readFeed(bytes);
  assert.equal(feed.collection, json.collection);
  assert.deepEqual(articles(feed), json.articles);
  assert.deepEqual(events(feed), json.events.map(oneLine));
});

test('a feed of JSON has the same events', () => {
  const feed = packed(json.collection, json.articles, json.events);
  assert.deepEqual(articles(feed), json.articles);
  assert.deepEqual(events(feed), json.events.map(oneLine));
});

test('every event is found by its id, and no other', () => {
  for (const feed of [readFeed(bytes), packed(json.collection, json.articles, json.events)]) {
    json.events.forEach(({ id }, number) => {
      assert.equal(feed.events.indexOf(id), number);
      assert.equal(feed.events.get(number).id, id);
    });
    for (const id of ['', 'a1', 'a1-', 'a1-9', 'b2-3', 'b20-2', '=b20-1', 'x-1']) {
      assert.equal(feed.events.indexOf(id), -1, id);
    }
  }
});

test('each column lies at a multiple of eight bytes', () => {
  for (const { at } of Object.values(new BinaryColumns(bytes).header.columns)) assert.equal(at % 8, 0);
});

test('what is no such document, or cut off, is refused', () => {
  assert.throws(() => readFeed(new TextEncoder().encode('{"events":[]}').buffer as ArrayBuffer));
  assert.throws(() => readFeed(new ArrayBuffer(3)));
  assert.throws(() => readFeed(bytes.slice(0, bytes.byteLength - 64)));
});
