import type { FeedEvent } from '../feed';
import { nextOf, previousOf } from '../shown/covered-days';
import type { Filter } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { type Clock, reachOf } from '../time/clock';

/** A day before or after the clock on which something begins, and what. */
export interface Neighbour {
  day: number;
  words: string;
}

/** What comes before and after the time of the clock. */
export function aroundOf(
  scene: Scene,
  filter: Filter,
  clock: Clock,
): { before: Neighbour | null; next: Neighbour | null } {
  const days = scene.beginnings(filter);
  const { first, last } = reachOf(clock);
  return {
    before: neighbour(scene, filter, previousOf(days, Math.max(first, -1e9))),
    next: neighbour(scene, filter, nextOf(days, Math.min(last, 1e9))),
  };
}

function neighbour(scene: Scene, filter: Filter, day: number | null): Neighbour | null {
  if (day === null) {
    return null;
  }
  const passes = scene.passes(filter);
  const begins = ({ possible, certain }: FeedEvent) => possible?.[0] === day || certain?.[0] === day;
  const events = scene.feed.events.filter((event, index) => passes[index] && begins(event));
  const [first] = events;
  const status =
    first && first.status !== 'happened' && first.status !== 'ongoing' ? `, ${first.status}` : '';
  const more = events.length > 1 ? `, ${events.length - 1} more` : '';
  return { day, words: first ? `${first.title}${status}${more}` : '' };
}
