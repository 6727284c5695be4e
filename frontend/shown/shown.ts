import { PRESENCE, type Shown } from '../feed';
import type { Reach } from '../time/day-words';
import type { Timeline } from './timeline';

/**
 * The events that the filter passes and that cover the time, in the order of their first day. Those without a date
 * come last, and only where all time is shown.
 *
 * @param passes 1 for each event of the feed that the filter leaves
 */
export function shownOf(timeline: Timeline, passes: Uint8Array, { first, last }: Reach): Shown {
  const { from, to } = timeline.rowsAround(first, last);
  const everything = first === -Infinity && last === Infinity;
  const room = to - from + (everything ? timeline.undated.length : 0);
  const indexes = new Int32Array(room);
  const presence = new Uint8Array(room);
  let count = 0;
  for (let row = from; row < to; row += 1) {
    const event = timeline.events[row] as number;
    const surely = passes[event] ? timeline.presence(row, first, last) : 0;
    if (surely) {
      indexes[count] = event;
      presence[count] = surely;
      count += 1;
    }
  }
  for (const event of everything ? timeline.undated : []) {
    if (passes[event]) {
      indexes[count] = event;
      presence[count] = PRESENCE.possible;
      count += 1;
    }
  }
  return { indexes: indexes.subarray(0, count), presence: presence.subarray(0, count) };
}

/** How many of the events are there only possibly. */
export function possibleOf(shown: Shown): number {
  return shown.presence.reduce((count, surely) => count + Number(surely === PRESENCE.possible), 0);
}
