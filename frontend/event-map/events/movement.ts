import { type FeedEvent, PRESENCE } from '../../feed';
import type { Reach } from '../../time/day-words';

/**
 * Whether the shown days are days of the movement itself, when an arrow is drawn. Where it is only known between which
 * days they moved, the days on which they are surely there come after it. Without a reach every shown day counts.
 */
export function onTheMove(event: FeedEvent, presence: number, reach: Reach | null): boolean {
  if (presence === PRESENCE.assumed) return false;
  const days = event.possible ?? event.certain;
  if (!days || !reach) return true;
  const [first, last] = days;
  return (first ?? -Infinity) <= reach.last && (last ?? Infinity) >= reach.first;
}
