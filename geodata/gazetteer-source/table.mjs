// Reads and writes tables of tab-separated values whose first line names the columns.
import {readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

export const PLACE_COLUMNS = [
  'id', 'name', 'aliases', 'level', 'feature', 'country', 'defacto', 'division',
  'longitude', 'latitude', 'population',
];

/** Rows of a table as objects by column; lines that begin with # are remarks. */
export function readTable(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const columns = lines[0].split('\t');
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

function cell(row, column) {
  const value = row[column];
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(clean).join('|');
  if (column === 'longitude' || column === 'latitude') return String(Math.round(value * 1e5) / 1e5);
  if (column === 'population') return value ? String(Math.round(value)) : '';
  return clean(String(value));
}

function clean(text) {
  return text.replace(/[\t\n|]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Writes places; compressed when the name ends in .gz. */
export function writePlaces(file, rows) {
  const lines = rows.map((row) => PLACE_COLUMNS.map((column) => cell(row, column)).join('\t'));
  const text = PLACE_COLUMNS.join('\t') + '\n' + lines.join('\n') + '\n';
  writeFileSync(file, file.endsWith('.gz') ? gzipSync(text, {level: 9}) : text);
}
