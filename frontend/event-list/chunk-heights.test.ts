import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ChunkHeights } from './chunk-heights';
import { CHUNK, type Chunk, chunksOf, filling, MOST_ROWS, ROW_HEIGHT } from './chunks';

const rows = (count: number) => Int32Array.from({ length: count }, (_, at) => at);
const chunks = (...counts: number[]): Chunk[] =>
  chunksOf(counts.map((count) => ({ title: `${count}`, rows: rows(count), stays: false })));

test('groups are cut into chunks, each with the number of its first row', () => {
  const found = chunks(CHUNK + 1, 2);
  assert.deepEqual(
    found.map((chunk) => [chunk.title, chunk.from, chunk.rows.length]),
    [
      [`${CHUNK + 1}`, 0, CHUNK],
      ['', CHUNK, 1],
      ['2', CHUNK + 1, 2],
    ],
  );
});

test('no more rows than a browser can scroll', () => {
  const found = chunks(MOST_ROWS + 500, 7);
  assert.ok(found.reduce((sum, chunk) => sum + chunk.rows.length, 0) < MOST_ROWS + CHUNK);
});

test('the chunks around what is seen', () => {
  const heights = new ChunkHeights(chunks(10 * CHUNK));
  const high = CHUNK * ROW_HEIGHT;
  assert.equal(heights.whole, 10 * high);
  assert.deepEqual(heights.within(-50, high / 2), { from: 0, to: 1 });
  assert.deepEqual(heights.within(high * 3.5, high * 4.5), { from: 3, to: 5 });
  assert.deepEqual(heights.within(high * 20, high * 21), { from: 9, to: 10 });
});

test('measured chunks move those below them', () => {
  const heights = new ChunkHeights(chunks(3 * CHUNK));
  heights.measured(0, 100);
  assert.equal(heights.topOf(1), 100);
  assert.deepEqual(heights.within(120, 130), { from: 1, to: 2 });
  heights.measured(99, 5);
  assert.equal(heights.length, 3);
});

test('an empty list has no chunks', () => {
  assert.deepEqual(new ChunkHeights([]).within(0, 500), { from: 0, to: 0 });
});

test('as many chunks are drawn at first as fill the room, however few rows the first groups have', () => {
  const found = chunks(1, 2, CHUNK, CHUNK, CHUNK);
  const drawn = filling(found, 500);
  const rowsOf = (to: number) => found.slice(0, to).reduce((sum, chunk) => sum + chunk.rows.length, 0);
  assert.ok(rowsOf(drawn) >= 9 && rowsOf(drawn - 1) < 10, `${rowsOf(drawn)} rows`);
  assert.equal(filling(chunks(2, 1), 500), 2);
});
