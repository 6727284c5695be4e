import type { FeedEvent } from '../feed';
import type { Extent } from '../shown/extent';
import type { Filter } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { keyDay } from '../shown/timeline';
import { type Clock, showing } from '../time/clock';
import type { Address } from './address';

/** The page as an address opens it. */
export interface Opening {
  clock: Clock;
  filter: Filter;
  event: FeedEvent | undefined;
}

/** An event without a time sets the clock; an address that says nothing opens the first view. */
export function openingOf(scene: Scene, address: Address, seen: Extent | null): Opening {
  const filter = { ...address.filter, within: address.inView ? seen : null };
  const event = scene.feed.events.find(scene.feed.events.indexOf(address.event));
  const day = event === undefined ? null : keyDay(event);
  const first = scene.firstClock(filter);
  const free = { ...first, mode: address.mode ?? first.mode };
  return { clock: address.clock ?? (day === null ? free : showing(free, day)), filter, event };
}
