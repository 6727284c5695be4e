// Countries: our own list of names and points, with further names from CLDR and ISO.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {distinct} from './names.mjs';
import {readTable} from './table.mjs';

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

const NOT_SOVEREIGN = new Set(
  'AI AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(' '));

export function countryPlaces(packages, names, cities) {
  const cldr = json(packages, 'cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories;
  const iso = json(packages, 'i18n-iso-countries/langs/en.json').countries;
  const people = new Map();
  for (const c of cities) {
    if (c.feature !== 'PPLX') people.set(c.country, (people.get(c.country) ?? 0) + c.population);
  }
  return readTable(names).map((row) => ({
    id: `cc:${row.code}`,
    name: row.name,
    aliases: distinct(
      [...row.aliases.split('|'), cldr[row.code], cldr[`${row.code}-alt-variant`], ...[iso[row.code]].flat()]
        .filter((name) => name && !/[,(]/.test(name) && /\p{Ll}/u.test(name)),
      [row.name]),
    level: 'COUNTRY',
    feature: row.code === 'AQ' ? 'CONT' : NOT_SOVEREIGN.has(row.code) ? 'PCLD' : 'PCLI',
    country: row.code,
    longitude: Number(row.longitude),
    latitude: Number(row.latitude),
    population: people.get(row.code) ?? 0,
  }));
}
