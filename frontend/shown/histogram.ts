import type { Feed, FeedEvent, Status } from '../feed';
import { FAMILIES, type Family, familyOf } from '../symbols';
import { plus, type Step, startOf } from '../time/step';
import { lowerBound, type Timeline } from './timeline';

/** How a block is drawn: a certain event by its status, a possible one tinted, an assumed one paling. */
export type BlockStyle = 'solid' | 'planned' | 'conditional' | 'denied' | 'possible' | 'assumed';

const BLOCK_STYLES: readonly BlockStyle[] = [
  'solid',
  'planned',
  'conditional',
  'denied',
  'possible',
  'assumed',
];

/** Each style of each family, from the foot of a column to its top. */
export const BLOCKS: readonly { style: BlockStyle; family: Family }[] = BLOCK_STYLES.flatMap((style) =>
  FAMILIES.map((family) => ({ style, family })),
);

const POSSIBLE = BLOCK_STYLES.indexOf('possible') * FAMILIES.length;
const ASSUMED = BLOCK_STYLES.indexOf('assumed') * FAMILIES.length;

/** How many events cover each frame of the axis, by block. */
export interface Histogram {
  /** The first day of each frame, and the day after the last one. */
  edges: Int32Array;
  /** `BLOCKS.length` numbers a frame. */
  counts: Int32Array;
  totals: Int32Array;
}

/** The edges of the frames that cover the days. */
export function framesOf(step: Step, first: number, last: number): Int32Array {
  const edges = [startOf(step, first)];
  while ((edges.at(-1) as number) <= last) {
    edges.push(plus(step, edges.at(-1) as number, 1));
  }
  return Int32Array.from(edges);
}

/**
 * Counts as `shownOf` does with each frame as its time, but all frames at once: an event adds one at the frame where a
 * sort of presence begins and takes it away after the last.
 */
export function histogramOf(
  feed: Feed,
  timeline: Timeline,
  passes: Uint8Array,
  edges: Int32Array,
): Histogram {
  const frames = edges.length - 1;
  const changes = new Int32Array((frames + 1) * BLOCKS.length);
  const { from, to } = timeline.rowsAround(edges[0] as number, (edges[frames] as number) - 1);
  for (let row = from; row < to; row += 1) {
    const index = timeline.events[row] as number;
    if (passes[index]) {
      addRow(timeline, row, feed.events[index] as FeedEvent, edges, changes);
    }
  }
  return summed(edges, changes, frames);
}

function addRow(
  timeline: Timeline,
  row: number,
  event: FeedEvent,
  edges: Int32Array,
  changes: Int32Array,
): void {
  const { possible, certain, assumed } = timeline;
  const family = FAMILIES.indexOf(familyOf(event));
  const surely = BLOCK_STYLES.indexOf(styleOf(event.status)) * FAMILIES.length + family;
  const frames = edges.length - 1;
  let begin = 0;
  const add = (column: Timeline['certain'], block: number, limit: number) => {
    const from = Math.max(begin, frameOf(edges, column.firstOf(row)));
    const to = Math.min(limit, frameOf(edges, column.lastOf(row)));
    if (from <= to) {
      begin = to + 1;
      change(changes, from, block, 1);
      change(changes, begin, block, -1);
    }
  };
  const beforeCertain = Math.min(frames, frameOf(edges, certain.firstOf(row))) - 1;
  add(possible, withinOneFrame(timeline, row, edges) ? surely : POSSIBLE + family, beforeCertain);
  add(certain, surely, frames - 1);
  add(assumed, ASSUMED + family, frames - 1);
}

/** What happened on some day of a frame happened in that frame. */
function withinOneFrame({ possible, openDated }: Timeline, row: number, edges: Int32Array): boolean {
  const frame = frameOf(edges, possible.firstOf(row));
  const inside = frame >= 0 && frame < edges.length - 1;
  return inside && frame === frameOf(edges, possible.lastOf(row)) && !openDated[row];
}

function change(changes: Int32Array, frame: number, block: number, by: number): void {
  const at = frame * BLOCKS.length + block;
  changes[at] = (changes[at] as number) + by;
}

function summed(edges: Int32Array, changes: Int32Array, frames: number): Histogram {
  const totals = new Int32Array(frames);
  for (let at = 0; at < frames * BLOCKS.length; at += 1) {
    const before = at < BLOCKS.length ? 0 : (changes[at - BLOCKS.length] as number);
    changes[at] = (changes[at] as number) + before;
    const frame = Math.floor(at / BLOCKS.length);
    totals[frame] = (totals[frame] as number) + (changes[at] as number);
  }
  return { edges, counts: changes.subarray(0, frames * BLOCKS.length), totals };
}

/** The frame that the day is in: -1 before the first one, the number of frames after the last. */
export function frameOf(edges: Int32Array, day: number): number {
  return lowerBound(edges, day + 1) - 1;
}

function styleOf(status: Status): BlockStyle {
  return status === 'happened' || status === 'ongoing' ? 'solid' : status;
}
