// Where the names of countries stand, and how much room they have there.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clipRing } from './clip.mjs';
import { DEPENDENT } from './dependent.mjs';
import { project } from './mercator.mjs';
import { innermost } from './innermost.mjs';

// Names as they stand on a map, where Natural Earth has longer, older or partial ones.
const NAMES = {
  'United States of America': 'United States',
  'Democratic Republic of the Congo': 'DR Congo',
  'Republic of the Congo': 'Congo',
  'United Republic of Tanzania': 'Tanzania',
  'Republic of Serbia': 'Serbia',
  'Bosnia and Herzegovina': 'Bosnia & Herz.',
  'United Arab Emirates': 'U.A.E.',
  'Central African Republic': 'Central African Rep.',
  'Dominican Republic': 'Dominican Rep.',
  'The Bahamas': 'Bahamas',
  'Ivory Coast': "Côte d'Ivoire",
  'Northern Cyprus': 'N. Cyprus',
  'Falkland Islands': 'Falkland Is. (Malvinas)',
  'Sao Tome and Principe': 'São Tomé & Príncipe',
  'Federated States of Micronesia': 'Micronesia',
  'South Georgia and the Islands': 'South Georgia',
  'United States Virgin Islands': 'U.S. Virgin Islands',
  'Hong Kong S.A.R.': 'Hong Kong',
  'Macau S.A.R': 'Macau',
  'S. Sudan': 'South Sudan',
  'Czech Republic': 'Czechia',
  'East Timor': 'Timor-Leste',
  'Guinea Bissau': 'Guinea-Bissau',
  'Gaza Strip': 'Palestine',
  'West Bank': 'Palestine',
  Swaziland: 'Eswatini',
  Macedonia: 'North Macedonia',
};
const NAMELESS = /^(Dhekelia|Akrotiri|Siachen|Baykonur|Baikonur|Indian Ocean Territories|Ashmore|Coral Sea|Clipperton|Spratly|US Naval|United States Minor|Bajo Nuevo|Serranilla|Scarborough|Heard|Cyprus No Mans|French Southern|Aland|Åland)/;
// Long countries are named again in each of these parts of the world, for views that do not show the whole.
const PARTS_ACROSS = [1, 12, 24];
const LEAST_RADIUS = 0.0012;

// Named in smaller letters than states: those that belong to one, or that most states do not know as one.
const NO_STATES = new Set(
  ['Somaliland', 'Northern Cyprus', 'Abkhazia', 'Transnistria', 'Azores', 'Canary Islands', 'Galápagos', 'Hawaii'],
);
const ISLAND = 1;
const DEPENDENCY = 2;
// A group of islands counts as this wide at most (in worlds), however far its islands lie from each other.
const WIDEST_GROUP = 0.02;

/**
 * Rows of [ISO code, name, width, [x, y, radius, …], form] in worlds; the first point is the best of the whole. The form
 * is 1 for islands, plus 2 for what is no state of its own.
 */
export function countriesOf(topology, packages) {
  const { merge, neighbors } = createRequire(join(packages, 'x.js'))('topojson-client');
  const { geometries } = topology.objects.divisions;
  const beside = neighbors(geometries);
  const named = new Map();
  geometries.forEach((geometry, i) => {
    const { label, code } = geometry.properties;
    if (!/Polygon/.test(geometry.type) || label === null || NAMELESS.test(label)) return;
    if (!named.has(label)) named.set(label, { label, code, parts: [], island: true });
    const one = named.get(label);
    one.parts.push(geometry);
    // An island that states share is none, one with a part that calls itself a state is.
    one.island &&= beside[i].every((other) => isPart(geometries[other].properties, code));
  });
  const rows = [];
  for (const { label, code, parts, island } of named.values()) {
    const rings = merge(topology, parts).coordinates.map(([outer]) => outer.slice(0, -1).map(project));
    const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
    const group = island ? Math.min(WIDEST_GROUP, widthOf(rings.flat())) : 0;
    const width = rounded(Math.max(widthOf(largest), group));
    const dependency = DEPENDENT.has(code) || NO_STATES.has(label);
    const form = (island ? ISLAND : 0) + (dependency ? DEPENDENCY : 0);
    rows.push([code, NAMES[label] ?? label, width, labelPoints(rings, largest).map(rounded), form]);
  }
  return rows.sort((a, b) => b[2] - a[2]);
}

function isPart({ label, code }, of) {
  return code === of || label === null || NAMELESS.test(label);
}

function labelPoints(rings, largest) {
  const points = [];
  for (const across of PARTS_ACROSS) {
    for (let column = 0; column < across; column++) {
      for (let row = 0; row < across; row++) {
        const box = [column / across, row / across, (column + 1) / across, (row + 1) / across];
        for (const ring of across === 1 ? [largest] : rings) {
          const part = across === 1 ? ring : clipRing(ring, box);
          if (part.length < 3 || (across > 1 && part.length === ring.length)) continue;
          const point = innermost(part);
          if (across === 1 || point[2] > LEAST_RADIUS) points.push(...point);
        }
      }
    }
  }
  return points;
}

function areaOf(ring) {
  return Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring.at(i - 1)[1] - ring.at(i - 1)[0] * y, 0)) / 2;
}

function widthOf(ring) {
  let least = Infinity;
  let most = -Infinity;
  for (const [x] of ring) {
    least = Math.min(least, x);
    most = Math.max(most, x);
  }
  return most - least;
}

function rounded(value) {
  return Number(value.toFixed(5));
}
