// The heights of the world in metres, from the tiles of the Atlas theme of Marble: SRTM30 as shades of grey.
import { join } from 'node:path';

const TILE = 675;
const ACROSS = 16;
const DOWN = 8;
export const WIDTH = TILE * ACROSS;
export const HEIGHT = TILE * DOWN;

// Marble's shades: the sea and land below it up to 98, above that the root of the height; read off at known heights.
const SHORE = 98;
const SHADES_A_ROOT_METRE = 1.9;

/** Plate carrée from the north-western corner, WIDTH by HEIGHT; the sea and what lies below it is 0. */
export async function heightsOf(folder, sharp) {
  const heights = new Float32Array(WIDTH * HEIGHT);
  for (let row = 0; row < DOWN; row++) {
    for (let column = 0; column < ACROSS; column++) {
      const rows = String(row).padStart(6, '0');
      const file = join(folder, '3', rows, `${rows}_${String(column).padStart(6, '0')}.jpg`);
      const shades = await sharp(file).greyscale().raw().toBuffer();
      for (let y = 0; y < TILE; y++) {
        for (let x = 0; x < TILE; x++) {
          const shade = Math.max(0, shades[y * TILE + x] - SHORE) / SHADES_A_ROOT_METRE;
          heights[(row * TILE + y) * WIDTH + column * TILE + x] = shade * shade;
        }
      }
    }
  }
  return heights;
}
