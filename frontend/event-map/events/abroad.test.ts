import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CountryRow } from '../basemap/basemap-index';
import { isAbroad } from './abroad';

const COUNTRIES: CountryRow[] = [
  ['UA', 'Ukraine', 0.05, [0.59, 0.34, 0.01], 0],
  ['RU', 'Russia', 0.4, [0.7, 0.3, 0.05, 0.62, 0.32, 0.012], 0],
];

test('well within another country is abroad, in the own one and between them is not', () => {
  assert.equal(isAbroad(COUNTRIES, 'RU', 0.592, 0.341), true);
  assert.equal(isAbroad(COUNTRIES, 'UA', 0.592, 0.341), false);
  assert.equal(isAbroad(COUNTRIES, 'RU', 0.605, 0.335), false);
  assert.equal(isAbroad(COUNTRIES, null, 0.592, 0.341), false);
});

test('a copy of the world is the world', () => {
  assert.equal(isAbroad(COUNTRIES, 'RU', 1.592, 0.341), true);
});
