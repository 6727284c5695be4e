// What towns are called on the map, and how much they weigh there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Where names are transcribed from another script: readers know them by letters without marks.
const TRANSCRIBED = new Set(
  (
    'AE AF AM BD BG BH BT BY CN CY DJ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MK MM MN MO MV NP ' +
    'OM PK PS QA RU SA SD SS SY TH TJ TW UA UZ YE'
  ).split(' '),
);
// A town near a much larger one is part of it for a reader from afar.
const NEAR_KILOMETRES = 20;
const LARGER = 3;
const SUBURB = 0.25;

/** From "name in ASCII|country" and from GeoNames' number to the name that is shown; empty for what is left out. */
export function shownNames(folder) {
  const rows = (file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t'));
  const shown = new Map();
  for (const [, place, name] of rows(join(folder, '../aliases.tsv'))) {
    if (name && place.startsWith('gn:')) shown.set(place.slice(3), name);
  }
  for (const [name, country, other] of rows(join(folder, 'cities.tsv'))) shown.set(`${name}|${country}`, other);
  return shown;
}

/** The name of a town on the map; empty when it is left out. */
export function shownName([id, name, ascii], country, shown) {
  const known = shown.get(id) ?? shown.get(`${ascii}|${country}`);
  if (known !== undefined) return known;
  if (!TRANSCRIBED.has(country)) return name;
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ');
  const plain = letters.replace(/[’‘`ʼʻʿʾ']/g, country === 'CN' ? "'" : '');
  return country === 'KR' ? plain.replace(/-(si|gun|eup)$/, '') : plain;
}

/** The people of each town, a fraction of them for those beside a much larger one; towns from the largest on. */
export function weights(towns) {
  const cells = new Map();
  return towns.map(({ longitude, latitude, population, seat }) => {
    const column = Math.floor(longitude / 0.5);
    const row = Math.floor(latitude / 0.5);
    let near = false;
    for (let r = row - 1; r <= row + 1 && !near; r++) {
      for (let c = column - 1; c <= column + 1 && !near; c++) {
        near = (cells.get(`${c} ${r}`) ?? []).some(
          (other) => other.population >= LARGER * population && kilometres(other, longitude, latitude) < NEAR_KILOMETRES,
        );
      }
    }
    const key = `${column} ${row}`;
    if (!cells.has(key)) cells.set(key, []);
    cells.get(key).push({ longitude, latitude, population });
    return near && !seat ? Math.round(population * SUBURB) : population;
  });
}

function kilometres(one, longitude, latitude) {
  const across = (one.longitude - longitude) * Math.cos((latitude * Math.PI) / 180);
  return 111.2 * Math.hypot(across, one.latitude - latitude);
}
