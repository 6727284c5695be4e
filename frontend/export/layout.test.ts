import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LegendEntry, layoutOf } from './layout';
import { wrapped } from './wrap';

/** Every letter is six pixels wide. */
const measure = (text: string) => text.length * 6;
const WORDS = {
  title: 'Ukraine, March 2014',
  time: 'Friday 14 March 2014',
  counts: '4 of 7 events',
  filters: '',
  known: 'As known on 14 Mar 2014',
  sources: 'Source: a paper, 14 Mar 2014',
  credits: 'Map: Natural Earth, GeoNames',
};
const sign = (words: string): LegendEntry => ({ width: 16, height: 16, words });
const LEGEND = [sign('meeting'), sign('vote, planned')];
const VIEW = { width: 1000, height: 600 };

const texts = (layout: ReturnType<typeof layoutOf>) => layout.texts.map(({ text }) => text);

test('on the screen the map is as large as it was, with words above and below', () => {
  const layout = layoutOf({ words: WORDS, legend: LEGEND, view: VIEW, page: null }, measure);
  assert.deepEqual([layout.map.width, layout.map.height], [1000, 600]);
  assert.equal(layout.width, 1048);
  assert.deepEqual(texts(layout), [
    'Ukraine, March 2014',
    '4 of 7 events',
    'Friday 14 March 2014',
    'meeting',
    'vote, planned',
    'As known on 14 Mar 2014. Source: a paper, 14 Mar 2014',
    'Map: Natural Earth, GeoNames',
  ]);
  for (const { y } of layout.texts.slice(0, 3)) assert.ok(y < layout.map.y);
  for (const { y } of layout.texts.slice(3)) assert.ok(y > layout.map.y + 600 && y < layout.height);
});

test('on a page the map takes the height that is left', () => {
  const page = { width: 1122, height: 793 };
  const layout = layoutOf({ words: WORDS, legend: LEGEND, view: VIEW, page }, measure);
  assert.deepEqual([layout.width, layout.height], [1122, 793]);
  assert.ok(layout.map.height > 500 && layout.map.y + layout.map.height < layout.rule);
  assert.ok(Math.max(...layout.texts.map(({ y }) => y)) < 793 - 30);
});

test('a long legend breaks into rows that stay inside', () => {
  const legend = Array.from({ length: 20 }, (_, i) => sign(`somewhere in the region ${i}`));
  const layout = layoutOf({ words: WORDS, legend, view: VIEW, page: null }, measure);
  assert.equal(layout.signs.length, 20);
  assert.ok(new Set(layout.signs.map(({ y }) => y)).size > 1);
  const right = layout.texts.filter(({ font }) => font === 'legend').map(({ x, text }) => x + measure(text));
  assert.ok(Math.max(...right) <= layout.width - 24);
});

test('what does not fit beside stands below', () => {
  const narrow = { width: 420, height: 400 };
  const words = {
    ...WORDS,
    counts: 'a count of very many words that needs a line of its own',
    filters: 'Kind: Vote',
  };
  const layout = layoutOf({ words, legend: [], view: narrow, page: null }, measure);
  const y = (start: string) => layout.texts.find(({ text }) => text.startsWith(start))?.y as number;
  assert.ok(y('a count') > y('Friday'));
  assert.ok(y('Kind: Vote') > y('a count'));
  assert.ok(y('Map: Natural') > y('As known on'));
});

test('words wrap, and what is too much ends with an ellipsis', () => {
  assert.deepEqual(wrapped('one two three', '', 42, 3, measure), ['one two', 'three']);
  assert.deepEqual(wrapped('one two three four five', '', 42, 2, measure), ['one two', 'three …']);
  assert.deepEqual(wrapped('', '', 42, 2, measure), []);
});
