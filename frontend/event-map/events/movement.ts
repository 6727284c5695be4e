import type { Events } from '../../columns/events';
import { PRESENCE } from '../../feed';
import type { Reach } from '../../time/day-words';

/**
 * Whether the shown days are days of the movement itself, when an arrow is drawn. Where it is only known between which
 * days they moved, the days on which they are surely there come after it. Without a reach every shown day counts.
 */
export function onTheMove(events: Events, event: number, presence: number, reach: Reach | null): boolean {
  if (presence === PRESENCE.assumed) return false;
  const days = events.possible.has(event) ? events.possible : events.certain;
  return !days.has(event) || !reach || days.meets(event, reach.first, reach.last);
}
