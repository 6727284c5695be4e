// Writes the SHA-256 of every data file of geodata/ into the last section of its README: node checksums.mjs
import {createHash} from 'node:crypto';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const geodata = join(import.meta.dirname, '..');
const readme = join(geodata, 'README.md');

const sums = globSync(['*.tsv', '*.gz', '*.bin', 'basemap/*'], {cwd: geodata})
  .sort()
  .map((file) => `${createHash('sha256').update(readFileSync(join(geodata, file))).digest('hex')}  ${file}`);
const text = readFileSync(readme, 'utf8');
const begin = text.indexOf('```text\n') + '```text\n'.length;
const end = text.indexOf('\n```', begin);
writeFileSync(readme, text.slice(0, begin) + sums.join('\n') + text.slice(end));
