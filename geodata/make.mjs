// Makes the derived files of geodata/: node make.mjs FOLDER_WITH_NODE_MODULES GEODATA
import {join} from 'node:path';
import {readCities} from './cities.mjs';
import {countryPlaces} from './countries.mjs';
import {divisionPlaces, readUnits} from './divisions.mjs';
import {makeOutlines, writeOutlines} from './outlines.mjs';
import {writePlaces} from './table.mjs';

const [work, geodata] = process.argv.slice(2);
const packages = join(work, 'node_modules');

const cities = readCities(packages);
const units = readUnits(packages, cities);
writePlaces(join(geodata, 'countries.tsv'), countryPlaces(packages, join(geodata, 'country-names.tsv'), cities));
writePlaces(join(geodata, 'divisions.tsv.gz'), divisionPlaces(packages, units, cities));
writePlaces(join(geodata, 'cities.tsv.gz'), cities);
writeOutlines(join(geodata, 'outlines.bin'), makeOutlines(work, units.features));
