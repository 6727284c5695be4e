import type { Group, Row } from './groups';

/** Rows that are drawn or left out together. */
export interface Chunk {
  title: string;
  rows: Row[];
  /** The number of its first row in the list. */
  from: number;
}

export const CHUNK = 40;
/** The usual height of a row in pixels, until the chunk has been drawn. */
export const ROW_HEIGHT = 66;

/** The groups cut into pieces that a browser draws in no time. A later piece of a group carries no title. */
export function chunksOf(groups: readonly Group[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const { title, rows } of groups) {
    for (let at = 0; at < rows.length; at += CHUNK) {
      const piece = rows.slice(at, at + CHUNK);
      chunks.push({ title: at === 0 ? title : '', rows: piece, from });
      from += piece.length;
    }
  }
  return chunks;
}

/** The rows of a chunk by the date in their gutter. */
export function daysOf(rows: readonly Row[]): Row[][] {
  const days: Row[][] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (row.date === null && last !== undefined) {
      last.push(row);
    } else {
      days.push([row]);
    }
  }
  return days;
}
