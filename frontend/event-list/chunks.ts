import type { Group, Row } from './groups';
import { type Gutter, gutter } from './gutter';

/** Rows that are drawn or left out together. */
export interface Chunk {
  title: string;
  /** Positions within what is shown. */
  rows: Int32Array;
  /** The number of its first row in the list. */
  from: number;
  stays: boolean;
}

export const CHUNK = 8;
/** A row with one line of title and one below it, in pixels; few have less. */
const LEAST_ROW = 55;
/** The usual height of a row in pixels, until the chunk has been drawn. */
export const ROW_HEIGHT = 66;
/** No browser scrolls further than some ten million pixels: what comes after these is counted only. */
export const MOST_ROWS = 100_000;

/** The groups cut into pieces that a browser draws in no time. A later piece of a group carries no title. */
export function chunksOf(groups: readonly Group[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const { title, rows, stays } of groups) {
    for (let at = 0; at < rows.length && from < MOST_ROWS; at += CHUNK) {
      const piece = rows.subarray(at, at + CHUNK);
      chunks.push({ title: at === 0 ? title : '', rows: piece, from, stays });
      from += piece.length;
    }
  }
  return chunks;
}

/** How many of the first chunks fill that height in pixels, though all their rows are as low as most can be. */
export function filling(chunks: readonly Chunk[], height: number): number {
  let filled = 0;
  for (const [at, { rows }] of chunks.entries()) {
    filled += rows.length * LEAST_ROW;
    if (filled >= height) return at + 1;
  }
  return chunks.length;
}

/** Rows that follow each other and have the same date in the gutter. */
export interface DayOfRows {
  date: Gutter;
  rows: Row[];
}

/** The rows of a chunk by their dates, told near the day of the clock. */
export function daysOf(rows: readonly Row[], at: number): DayOfRows[] {
  const days: DayOfRows[] = [];
  for (const row of rows) {
    const date = gutter(row.event, at);
    const last = days.at(-1);
    if (last?.date.day === date.day && last.date.below === date.below) {
      last.rows.push(row);
    } else {
      days.push({ date, rows: [row] });
    }
  }
  return days;
}
