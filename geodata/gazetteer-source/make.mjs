// Makes the derived files of geodata/: node make.mjs FOLDER_WITH_NODE_MODULES GEODATA
import {join} from 'node:path';
import {airportPlaces} from './airports.mjs';
import {readCities} from './cities.mjs';
import {districts, secondLevelNames, usCounties} from './counties.mjs';
import {countryPlaces} from './countries.mjs';
import {divisionPlaces, readUnits} from './divisions.mjs';
import {makeOutlines, writeOutlines} from './outlines.mjs';
import {readTable, writePlaces} from './table.mjs';
import {smallTowns} from './towns.mjs';

const [work, geodata] = process.argv.slice(2);
const packages = join(work, 'node_modules');

const cities = readCities(packages);
const towns = smallTowns(packages, cities);
const units = readUnits(packages, cities);
const divisions = divisionPlaces(packages, units, cities);
const points = new Map(readTable(join(import.meta.dirname, 'points.tsv')).map((row) => [row.place, row]));
for (const division of divisions) Object.assign(division, withoutPlace(points.get(division.id)));
const secondNames = secondLevelNames(packages);
const counties = usCounties(packages, secondNames, cities);

writePlaces(join(geodata, 'countries.tsv'), countryPlaces(packages, join(import.meta.dirname, 'country-names.tsv'), cities));
writePlaces(join(geodata, 'divisions.tsv.gz'), divisions);
writePlaces(join(geodata, 'counties.tsv.gz'), [
  ...counties.map((county) => county.properties),
  ...districts(secondNames, [...cities, ...towns], divisions),
]);
writePlaces(join(geodata, 'cities.tsv.gz'), cities);
writePlaces(join(geodata, 'towns.tsv.gz'), towns);
writePlaces(join(geodata, 'airports.tsv.gz'), airportPlaces(packages));
writeOutlines(join(geodata, 'outlines.bin'), [
  ...makeOutlines(work, units.features),
  ...counties.map((county) => [county.properties.id, county.geometry]),
]);

function withoutPlace(row) {
  return row ? {longitude: Number(row.longitude), latitude: Number(row.latitude)} : {};
}
