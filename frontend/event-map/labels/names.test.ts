import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PlaceNames } from './names';

const german = new PlaceNames('de');

test('English names stand as they are', () => {
  const english = new PlaceNames('en');
  assert.equal(english.of('Moscow'), 'Moscow');
  assert.equal(english.ofCountry('TR', 'Turkey'), 'Turkey');
});

test('countries have the names of their code, parts of them do not', () => {
  assert.equal(german.ofCountry('PL', 'Poland'), 'Polen');
  assert.equal(german.ofCountry('TR', 'Turkey'), 'Türkei');
  assert.equal(german.ofCountry('US', 'Hawaii'), 'Hawaii');
  assert.equal(german.ofCountry('ES', 'Canary Islands'), 'Kanarische Inseln');
  assert.equal(german.ofCountry(null, 'Nowhere'), 'Nowhere');
});

test('towns and waters have names of their own, or stay', () => {
  assert.equal(german.of('Warsaw'), 'Warschau');
  assert.equal(german.of('Black Sea'), 'Schwarzes Meer');
  assert.equal(german.of('Lagos'), 'Lagos');
});

test('no country of the map keeps its English name by mistake', () => {
  const file = new URL('../../../geodata/basemap/index.json', import.meta.url);
  const { countries } = JSON.parse(readFileSync(file, 'utf8')) as { countries: [string, string][] };
  const codes = new Intl.DisplayNames('de', { type: 'region' });
  const same = countries.filter(([code, name]) => german.ofCountry(code, name) === name);
  const strange = same.filter(([code, name]) => codes.of(code) !== name).map(([, name]) => name);
  assert.deepEqual(strange, ['Somaliland', 'Hawaii', 'Galápagos', 'Macau']);
});
