import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Texts } from './texts';

const TEXTS = ['', 'Chișinău', 'Kerry in London', 'London', '', 'Ōsaka 🛫', 'KERRY'];
const texts = Texts.of(TEXTS);

test('each text is there by its number', () => {
  assert.equal(texts.length, TEXTS.length);
  assert.deepEqual(
    TEXTS.map((_, number) => texts.get(number)),
    TEXTS,
  );
  assert.deepEqual(texts.all(), TEXTS);
  assert.equal(texts.get(-1), '');
  assert.equal(texts.get(TEXTS.length), '');
});

test('a text is found where it stands first, and whole', () => {
  for (const text of TEXTS) assert.equal(texts.indexOf(text), TEXTS.indexOf(text));
  assert.equal(texts.indexOf('Lond'), -1);
  assert.equal(texts.indexOf('London\nx'), -1);
});

test('a word is found in every text that holds it, accents and case aside', () => {
  assert.deepEqual([...texts.holding('kerry')], [0, 0, 1, 0, 0, 0, 1]);
  assert.deepEqual([...texts.holding('london')], [0, 0, 1, 1, 0, 0, 0]);
  assert.deepEqual([...texts.holding('chisinau')], [0, 1, 0, 0, 0, 0, 0]);
  assert.deepEqual([...texts.holding('moscow')], [0, 0, 0, 0, 0, 0, 0]);
});

test('no text at all', () => {
  assert.equal(Texts.of([]).length, 0);
  assert.deepEqual([...Texts.of([]).holding('a')], []);
});
