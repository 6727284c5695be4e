import { type Frame, screenX, screenY } from '../projection';
import { clusterRadius } from './badges';
import { type Cluster, clusters } from './clusters';
import { type Display, eventsAt } from './display';
import { type Item, itemOf } from './items';
import type { Marks } from './marks';

/** A stack of up to this many events fans out; more open as a list. */
export const MOST_SPREAD = 8;
/** Symbols nearer than this (pixels) would hide each other; with many of them badges need more room. */
const REACH = 25;
const REACH_IN_CROWD = 42;
const CROWD = 80;
const MARGIN = 30;

/** The marks of towns and points; groups them anew only when the events or the scale change. */
export class SpotItems {
  #kept: { display: Display; scale: number; found: Cluster[] } | null = null;

  /** Those in view. `spread` is the spot that is fanned out, `size` that of a symbol in pixels. */
  within(frame: Frame, marks: Marks, display: Display, spread: number | null, size: number): Item[] {
    return this.#clusters(frame.scale, marks, display).flatMap((cluster) => {
      const x = screenX(frame, cluster.x);
      const y = screenY(frame, cluster.y);
      if (x < -MARGIN || y < -MARGIN || x > frame.width + MARGIN || y > frame.height + MARGIN) return [];
      return itemsOf(cluster, x, y, marks, display, spread, size);
    });
  }

  #clusters(scale: number, marks: Marks, display: Display): Cluster[] {
    const kept = this.#kept;
    if (kept && kept.display === display && kept.scale === scale) return kept.found;
    const reach = display.spots.length > CROWD ? REACH_IN_CROWD : REACH;
    const found = clusters(display.spots, display.counts, marks.spots.x, marks.spots.y, scale, reach);
    this.#kept = { display, scale, found };
    return found;
  }
}

function itemsOf(
  cluster: Cluster,
  x: number,
  y: number,
  marks: Marks,
  display: Display,
  spread: number | null,
  size: number,
): Item[] {
  const { slots, count } = cluster;
  const [slot = 0] = slots;
  const spot = display.spots[slot] as number;
  const name = marks.spots.name(spot);
  if (slots.length > 1) return [{ ...itemOf('cluster', x, y, clusterRadius(count) + 3), slots, count, name }];
  const events = eventsAt(display, slot);
  if (events.length === 1) return [{ ...itemOf('symbol', x, y, size / 2), events, slots, count, name }];
  if (spot === spread && events.length <= MOST_SPREAD) return fan(x, y, events, slots, name, size);
  return [{ ...itemOf('stack', x, y, 16), events, slots, count, name }];
}

function fan(
  x: number,
  y: number,
  events: number[],
  slots: ArrayLike<number>,
  name: string,
  size: number,
): Item[] {
  const radius = Math.max(34, (events.length * (size + 8)) / (2 * Math.PI));
  return events.map((event, i) => {
    const angle = (i / events.length) * 2 * Math.PI - Math.PI / 2;
    const cosine = Math.cos(angle);
    return {
      ...itemOf('symbol', x + cosine * radius, y + Math.sin(angle) * radius, size / 2),
      events: [event],
      slots,
      count: 1,
      name,
      from: { x, y },
      anchors:
        Math.abs(cosine) < 0.3 ? [Math.sin(angle) < 0 ? 'above' : 'below'] : [cosine > 0 ? 'right' : 'left'],
    };
  });
}
