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
  const everything = first === -Infinity && last === Infinity;
  const rows = timeline.near(first, last);
  const room = rows.length + (everything ? timeline.undated.length : 0);
  const indexes = new Int32Array(room);
  const presence = new Uint8Array(room);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const event = timeline.events[rows[at] as number] as number;
    const surely = passes[event] ? timeline.presence(event, first, last) : 0;
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
  let count = 0;
  for (let at = 0; at < shown.presence.length; at += 1) {
    if (shown.presence[at] === PRESENCE.possible) count += 1;
  }
  return count;
}
