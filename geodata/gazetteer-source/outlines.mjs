// Simplifies the units, dissolves them into divisions and countries and packs all outlines into one
// file of which a reader unpacks only what it is asked for.
//
// outlines.bin, numbers little-endian: "DLO1", int32 count, then for each outline
//   uint8 length of id, id, 4 x int32 west south east north, int32 offset of its body, int32 length;
// bodies follow, each deflated. A body is varints: number of polygons, for each the number of rings,
// for each the number of points (first = last is left out), and for each point the zigzag difference
// of longitude and latitude to the point before. Coordinates are in 1e-4 degrees.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deflateRawSync} from 'node:zlib';

const SCALE = 1e4;

/** Outlines by id from the units; `work` is a folder for files in between. */
export function makeOutlines(work, units) {
  const source = join(work, 'units.json');
  writeFileSync(source, JSON.stringify({
    type: 'FeatureCollection',
    features: units.map(({geometry, properties: {id, country, division}}) =>
      ({type: 'Feature', geometry, properties: {id, country, division}})),
  }));
  execFileSync(join(work, 'node_modules/.bin/mapshaper'), [
    source, '-simplify', 'weighted', '30%', 'keep-shapes', '-clean', '-o', join(work, 'simple.json'), 'format=geojson',
  ], {stdio: 'inherit'});
  for (const field of ['division', 'country']) {
    execFileSync(join(work, 'node_modules/.bin/mapshaper'), [
      join(work, 'simple.json'), '-filter', `!!${field}`, '-dissolve', field, '-o', join(work, `${field}.json`), 'format=geojson',
    ], {stdio: 'inherit'});
  }
  const features = (name) => JSON.parse(readFileSync(join(work, name), 'utf8')).features.filter((f) => f.geometry);
  const whole = new Set(units.map((unit) => unit.properties.id));
  return [
    ...features('simple.json').map((f) => [f.properties.id, f.geometry]),
    ...features('division.json')
      .map((f) => [`a1:${f.properties.division}`, f.geometry])
      .filter(([id]) => !whole.has(id)),
    ...features('country.json').map((f) => [`cc:${f.properties.country}`, f.geometry]),
  ];
}

export function writeOutlines(file, outlines) {
  const packed = outlines
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([id, geometry]) => ({id: Buffer.from(id), ...pack(geometry)}));
  const head = packed.reduce((size, o) => size + 1 + o.id.length + 24, 8);
  const bytes = Buffer.alloc(head);
  bytes.write('DLO1', 0);
  bytes.writeInt32LE(packed.length, 4);
  let at = 8;
  let offset = head;
  for (const {id, box, body} of packed) {
    at = bytes.writeUInt8(id.length, at);
    at += id.copy(bytes, at);
    for (const value of [...box, offset, body.length]) at = bytes.writeInt32LE(value, at);
    offset += body.length;
  }
  writeFileSync(file, Buffer.concat([bytes, ...packed.map((o) => o.body)]));
}

function pack(geometry) {
  const numbers = [];
  const box = [180 * SCALE, 90 * SCALE, -180 * SCALE, -90 * SCALE];
  let [x, y] = [0, 0];
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map((rings) => rings.map(round).filter((ring) => ring.length >= 3))
    .filter((rings) => rings.length);
  numbers.push(polygons.length);
  for (const rings of polygons) {
    numbers.push(rings.length);
    for (const ring of rings) {
      numbers.push(ring.length);
      for (const [px, py] of ring) {
        numbers.push(zigzag(px - x), zigzag(py - y));
        [x, y] = [px, py];
        box[0] = Math.min(box[0], px);
        box[1] = Math.min(box[1], py);
        box[2] = Math.max(box[2], px);
        box[3] = Math.max(box[3], py);
      }
    }
  }
  return {box, body: deflateRawSync(varints(numbers), {level: 9})};
}

/** Whole units, without repeated points and without the closing one. */
function round(ring) {
  const points = ring.map(([x, y]) => [Math.round(x * SCALE), Math.round(y * SCALE)]);
  const kept = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
  const [first, last] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first[0] === last[0] && first[1] === last[1]) kept.pop();
  return kept;
}

const zigzag = (n) => (n < 0 ? -2 * n - 1 : 2 * n);

function varints(numbers) {
  const bytes = [];
  for (let n of numbers) {
    while (n >= 128) {
      bytes.push((n & 127) | 128);
      n = Math.floor(n / 128);
    }
    bytes.push(n);
  }
  return Buffer.from(bytes);
}
