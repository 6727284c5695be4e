// Hill shading in Web Mercator: how much lighter or darker a slope is than level ground.
import { HEIGHT, WIDTH } from './heights.mjs';

const EARTH = 40_075_017;
// Lights as [degrees clockwise from north, weight]: mostly from the north-west, softened from both sides of it.
const LIGHTS = [
  [315, 0.6],
  [270, 0.2],
  [0, 0.2],
];
// High mountains are flattened against low ones, so that hills can still be seen and the Himalaya is not all black.
const POWER = 0.72;

/**
 * Shades of grey for a world of `size` by `size` pixels: 128 is level. The coarser the world, the steeper its slopes are
 * made, or nothing would be left of them.
 */
export function shadesOf(heights, size, { passes, exaggeration }) {
  const ground = smoothed(projected(heights, size), size, passes);
  const shades = new Uint8Array(size * size);
  for (let y = 0; y < size; y++) {
    const latitude = Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / size)));
    const metres = (EARTH / size) * Math.cos(latitude);
    const above = Math.max(0, y - 1) * size;
    const below = Math.min(size - 1, y + 1) * size;
    for (let x = 0; x < size; x++) {
      const east = ground[y * size + ((x + 1) % size)] - ground[y * size + ((x + size - 1) % size)];
      const south = ground[below + x] - ground[above + x];
      const dx = (exaggeration * east) / (2 * metres);
      const dy = (exaggeration * south) / (2 * metres);
      shades[y * size + x] = Math.round(128 + 127 * shade(dx, dy));
    }
  }
  return shades;
}

/** From −1, in the dark, to 1, in the light; 0 for level ground. */
function shade(dx, dy) {
  let sum = 0;
  for (const [azimuth, weight] of LIGHTS) {
    const angle = (azimuth * Math.PI) / 180;
    // A slope that rises towards the light lies in the dark.
    sum += weight * -(dx * Math.sin(angle) - dy * Math.cos(angle));
  }
  return Math.tanh(sum);
}

function projected(heights, size) {
  const ground = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / size))) * 180) / Math.PI;
    const v = ((90 - latitude) / 180) * HEIGHT - 0.5;
    const top = Math.max(0, Math.floor(v));
    const bottom = Math.min(HEIGHT - 1, top + 1);
    const down = v - top;
    for (let x = 0; x < size; x++) {
      const u = ((x + 0.5) / size) * WIDTH - 0.5;
      const left = Math.floor(u);
      const right = left + 1;
      const over = u - left;
      const a = heights[top * WIDTH + ((left + WIDTH) % WIDTH)];
      const b = heights[top * WIDTH + (right % WIDTH)];
      const c = heights[bottom * WIDTH + ((left + WIDTH) % WIDTH)];
      const d = heights[bottom * WIDTH + (right % WIDTH)];
      const height = (a * (1 - over) + b * over) * (1 - down) + (c * (1 - over) + d * over) * down;
      ground[y * size + x] = 40 * height ** POWER;
    }
  }
  return ground;
}

/** Each pass averages a pixel with its neighbours: the shades of Marble's tiles have steps and the traces of JPEG. */
function smoothed(ground, size, passes) {
  let from = ground;
  for (let pass = 0; pass < passes; pass++) from = averaged(from, size);
  return from;
}

function averaged(ground, size) {
  const wide = new Float32Array(size * size);
  const both = new Float32Array(size * size);
  for (let y = 0; y < size; y++) {
    const row = y * size;
    for (let x = 0; x < size; x++) {
      const west = ground[row + ((x + size - 1) % size)];
      const east = ground[row + ((x + 1) % size)];
      wide[row + x] = (west + 2 * ground[row + x] + east) / 4;
    }
  }
  for (let y = 0; y < size; y++) {
    const above = Math.max(0, y - 1) * size;
    const below = Math.min(size - 1, y + 1) * size;
    for (let x = 0; x < size; x++) both[y * size + x] = (wide[above + x] + 2 * wide[y * size + x] + wide[below + x]) / 4;
  }
  return both;
}
