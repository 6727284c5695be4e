import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { languageOf, MESSAGES, type MessageKey, msg, number } from './message';

const KEYS = Object.keys(MESSAGES.en) as MessageKey[];
const FRONTEND = new URL('..', import.meta.url).pathname;

/** The names in the braces of a message, in their order. */
function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
      case TYPE.argument:
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        return [element.value];
      default:
        return [];
    }
  });
}

const arguments_ = (message: string) => [...new Set(namesIn(parse(message)))].sort();

test('every language has every message, and no other', () => {
  for (const messages of Object.values(MESSAGES)) {
    assert.deepEqual(Object.keys(messages).sort(), [...KEYS].sort());
  }
});

test('a message takes the same values in every language, and is nowhere empty', () => {
  for (const messages of Object.values(MESSAGES)) {
    for (const key of KEYS) {
      assert.notEqual(messages[key].trim(), '', key);
      assert.deepEqual(arguments_(messages[key]), arguments_(MESSAGES.en[key]), key);
    }
  }
});

test('every message is used, and every used one is there', () => {
  const sources = readdirSync(FRONTEND, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('generated'),
  );
  const text = sources.map((file) => readFileSync(join(FRONTEND, file), 'utf8')).join('\n');
  const used = new Set(text.match(/(?<=['"`])[a-zA-Z]+(\.[A-Za-z0-9-]+)+(?=['"`])/g));
  const prefixes = [...text.matchAll(/`([a-zA-Z]+(?:\.[A-Za-z0-9]+)*\.)\$\{/g)].map(
    ([, prefix]) => prefix as string,
  );
  const unused = KEYS.filter((key) => !used.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
  assert.deepEqual(unused, []);
});

test('the language is the first part of the tag, English when there is no file for it', () => {
  assert.equal(languageOf('de-AT'), 'de');
  assert.equal(languageOf('EN-us'), 'en');
  assert.equal(languageOf('fr'), 'en');
  assert.equal(languageOf(''), 'en');
});

test('a count takes its plural and its separators', () => {
  assert.equal(msg('count.events', { count: 0 }), 'No events');
  assert.equal(msg('count.events', { count: 1 }), '1 event');
  assert.equal(msg('count.events', { count: 12_000 }), '12,000 events');
  assert.equal(number(12_000), '12,000');
});
