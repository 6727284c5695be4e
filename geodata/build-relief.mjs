// Builds geodata/basemap/relief.bin and relief.json: hill shading of the world in three sizes, cut into square pictures.
//
//   node geodata/build-relief.mjs TILES PACKAGES
//
// TILES is the folder data/maps/earth/srtm of Marble, PACKAGES a node_modules folder that holds sharp.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { heightsOf } from './relief-source/heights.mjs';
import { shadesOf } from './relief-source/shade.mjs';

// From the zoom on at which a size is drawn; a picture is at most PICTURE pixels wide.
const SIZES = [
  { from: 0, size: 2048, passes: 1, exaggeration: 5 },
  { from: 3.4, size: 4096, passes: 1, exaggeration: 4 },
  { from: 4.5, size: 8192, passes: 2, exaggeration: 3 },
];
const PICTURE = 1024;
const QUALITY = 50;

const [tiles, packages] = process.argv.slice(2).map((folder) => resolve(folder));
const target = join(import.meta.dirname, 'basemap');
const sharp = createRequire(join(packages, 'x.js'))('sharp');
const heights = await heightsOf(tiles, sharp);
const levels = [];
const bytes = [];
let offset = 0;
for (const { from, size, passes, exaggeration } of SIZES) {
  const shades = shadesOf(heights, size, { passes, exaggeration });
  const raw = { width: size, height: size, channels: 1 };
  const cellsAcross = size / PICTURE;
  const cells = {};
  for (let column = 0; column < cellsAcross; column++) {
    for (let row = 0; row < cellsAcross; row++) {
      const part = { left: column * PICTURE, top: row * PICTURE, width: PICTURE, height: PICTURE };
      const cut = sharp(shades, { raw }).extract(part);
      const { channels } = await sharp(await cut.clone().png().toBuffer()).stats();
      if (channels[0].stdev < 0.5) continue;
      const picture = await cut.webp({ quality: QUALITY, effort: 6 }).toBuffer();
      cells[`${column}-${row}`] = [offset, picture.length];
      offset += picture.length;
      bytes.push(picture);
    }
  }
  levels.push({ from, cellsAcross, cells });
}
writeFileSync(join(target, 'relief.bin'), Buffer.concat(bytes));
writeFileSync(join(target, 'relief.json'), JSON.stringify({ levels }));
