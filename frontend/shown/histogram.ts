import type { Feed, Status } from '../feed';
import { FAMILIES, type Family } from '../symbols';
import { plus, type Step, startOf } from '../time/step';
import { familiesOf } from './families';
import { lowerBound } from './order';
import type { Timeline } from './timeline';

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
  const [first, last] = [edges[0] as number, (edges[frames] as number) - 1];
  const frameAt = framesByDay(edges);
  const families = familiesOf(feed);
  const { statuses, status } = feed.events;
  const styles = statuses.map((name) => BLOCK_STYLES.indexOf(styleOf(name)) * FAMILIES.length);
  const { possible, certain, assumed, openDated } = timeline;
  for (const row of timeline.near(first, last)) {
    const event = timeline.events[row] as number;
    if (!passes[event]) continue;
    const family = families[event] as number;
    const surely = (styles[status[event] as number] as number) + family;
    let begin = 0;
    if (possible.has(event)) {
      const ends = frameAt(possible.lastOf(event));
      const starts = frameAt(possible.firstOf(event));
      // What happened on some day of a frame happened in that frame.
      const sure = starts === ends && starts >= 0 && starts < frames && !openDated[event];
      const limit = Math.min(
        ends,
        frames - 1,
        certain.has(event) ? frameAt(certain.firstOf(event)) - 1 : frames,
      );
      begin = add(changes, begin, starts, limit, sure ? surely : POSSIBLE + family);
    }
    if (certain.has(event)) {
      const limit = Math.min(frames - 1, frameAt(certain.lastOf(event)));
      begin = add(changes, begin, frameAt(certain.firstOf(event)), limit, surely);
    }
    if (assumed.has(event)) {
      const limit = Math.min(frames - 1, frameAt(assumed.lastOf(event)));
      add(changes, begin, frameAt(assumed.firstOf(event)), limit, ASSUMED + family);
    }
  }
  return summed(edges, changes, frames);
}

/** Adds one from a frame to a last one, none of them before `begin`; returns the first frame that is free then. */
function add(changes: Int32Array, begin: number, from: number, last: number, block: number): number {
  const first = Math.max(begin, from);
  if (first > last) return begin;
  change(changes, first, block, 1);
  change(changes, last + 1, block, -1);
  return last + 1;
}

/** `frameOf` by a table, for very many days. */
function framesByDay(edges: Int32Array): (day: number) => number {
  const frames = edges.length - 1;
  const [first, end] = [edges[0] as number, edges[frames] as number];
  const byDay = new Int32Array(end - first);
  for (let frame = 0; frame < frames; frame += 1) {
    byDay.fill(frame, (edges[frame] as number) - first, (edges[frame + 1] as number) - first);
  }
  return (day) => (day < first ? -1 : day >= end ? frames : (byDay[day - first] as number));
}

function change(changes: Int32Array, frame: number, block: number, by: number): void {
  const at = frame * BLOCKS.length + block;
  changes[at] = (changes[at] as number) + by;
}

function summed(edges: Int32Array, changes: Int32Array, frames: number): Histogram {
  const totals = new Int32Array(frames);
  let at = 0;
  for (let frame = 0; frame < frames; frame += 1) {
    for (let block = 0; block < BLOCKS.length; block += 1, at += 1) {
      if (frame > 0) changes[at] = (changes[at] as number) + (changes[at - BLOCKS.length] as number);
      totals[frame] = (totals[frame] as number) + (changes[at] as number);
    }
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
