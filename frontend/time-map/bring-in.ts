import type { FeedEvent } from '../feed';
import { type Filter, hiding, without } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { keyDay } from '../shown/timeline';
import { type Clock, showing } from '../time/clock';

/**
 * What it takes to show an event: nothing, a filter that leaves it (with what hides it now), or a clock that went to it.
 */
export type BringIn =
  | { how: 'shown' }
  | { how: 'filtered'; statements: boolean; filter: Filter }
  | { how: 'moved'; clock: Clock };

export function bringIn(scene: Scene, filter: Filter, clock: Clock, event: FeedEvent): BringIn {
  const hidden = hiding(scene.feed, filter, event.number);
  if (hidden.length > 0) {
    const cleared = { ...hidden.reduce(without, filter) };
    if (event.until !== null) {
      cleared.known = event.until - 1;
    }
    const statements = event.kind === 'statement' && filter.chosen.kind === null;
    const kind = new Set<string>(scene.feed.events.kinds);
    const whole = statements ? { ...cleared, chosen: { ...cleared.chosen, kind } } : cleared;
    return { how: 'filtered', statements, filter: whole };
  }
  const day = keyDay(event);
  const shown = scene.shown(filter, clock).indexes.includes(event.number);
  return shown || day === null ? { how: 'shown' } : { how: 'moved', clock: showing(clock, day) };
}
