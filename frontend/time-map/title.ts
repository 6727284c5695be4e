import type { Shown } from '../feed';
import { msg } from '../messages/message';
import type { Scene } from '../shown/scene';
import { possibleOf } from '../shown/shown';
import { type Clock, reachOf } from '../time/clock';
import { WORDS } from '../time/day-words';

/** "Friday 14 March 2014": the headline of the picture. */
export function headline(clock: Clock): string {
  return WORDS.reach(reachOf(clock));
}

/** "4 of 7 events, 1 of them possible, 2 not on the map": what the picture shows of what the filter leaves. */
export function counts(scene: Scene, shown: Shown, total: number): string {
  const count = shown.indexes.length;
  const possible = possibleOf(shown);
  const unplaced = scene.unplaced(shown).length;
  return [
    msg('count.of', { count, total }),
    possible > 0 ? msg('count.possible', { count: possible }) : '',
    unplaced > 0 ? msg('count.unplaced', { count: unplaced }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
