import type { Shown } from '../feed';
import type { Filter } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { type Clock, reachOf } from '../time/clock';
import { counts } from '../time-map/title';
import type { Seen } from './map-picture';
import type { Moment } from './picture';
import { wordsOf } from './words';

/** What the page shows at the moment in which somebody wants to take it away. */
export interface ExportView {
  scene: Scene;
  filter: Filter;
  clock: Clock;
  shown: Shown;
  seen: Seen;
}

/** What a picture of the view says at the time of a clock: the page's own, or one of a film. */
export function momentOf({ scene, filter, seen }: ExportView, clock: Clock, title: string): Moment {
  const shown = scene.shown(filter, clock);
  const counted = counts(scene, shown, scene.total(filter));
  const words = wordsOf(scene, filter, clock, shown, counted, title, seen.layers);
  return { shown, reach: reachOf(clock), words };
}

/** The ids of what is shown, in the order of the feed. */
export function idsOf({ scene, shown }: ExportView): string[] {
  return Array.from(shown.indexes, (event) => scene.feed.events.get(event).id);
}
