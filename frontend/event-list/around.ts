import { msg } from '../messages/message';
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
  const beginnings = scene.beginnings(filter);
  const { first, last } = reachOf(clock);
  const neighbour = (day: number | null) =>
    day === null ? null : { day, words: wordsFor(scene, beginnings.on(day)) };
  return {
    before: neighbour(beginnings.before(Math.max(first, -1e9))),
    next: neighbour(beginnings.after(Math.min(last, 1e9))),
  };
}

/** "Referendum in Crimea, planned, 2 more" */
function wordsFor(scene: Scene, events: readonly number[]): string {
  const first = scene.feed.events.find(events[0]);
  const status =
    first && first.status !== 'happened' && first.status !== 'ongoing'
      ? `, ${msg(`statusWord.${first.status}`)}`
      : '';
  const more = events.length > 1 ? `, ${msg('count.more', { count: events.length - 1 })}` : '';
  return first ? `${first.title}${status}${more}` : '';
}
