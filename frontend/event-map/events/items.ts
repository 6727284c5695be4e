import { PRESENCE } from '../../feed';
import type { Anchor } from '../labels/anchors';
import type { AreaGroup } from './area-groups';
import { type Display, slotsOf } from './display';
import type { Marks } from './marks';

/** A mark on the screen that can be pointed at. */
export interface Item {
  form: 'symbol' | 'stack' | 'cluster';
  x: number;
  y: number;
  /** Of what is drawn, in pixels. */
  radius: number;
  /** The event of a symbol, the events of a stack; of a cluster none, as they may be very many. */
  events: number[];
  /** Its spots, as places in `Display.spots`. */
  slots: ArrayLike<number>;
  /** Shown events that it stands for. */
  count: number;
  name: string;
  group: AreaGroup | null;
  /** The place from which it was fanned out, to which a line leads back. */
  from: { x: number; y: number } | null;
  /** Where its label may stand, the best first. */
  anchors: readonly Anchor[];
}

export const BESIDE: readonly Anchor[] = ['right', 'left', 'below', 'above'];
export const BENEATH: readonly Anchor[] = ['below', 'above', 'right', 'left'];

export function itemOf(form: Item['form'], x: number, y: number, radius: number): Item {
  return {
    form,
    x,
    y,
    radius,
    events: [],
    slots: [],
    count: 0,
    name: '',
    group: null,
    from: null,
    anchors: BESIDE,
  };
}

/** The radius of the ring of a symbol that is selected, or whose day is in doubt. @param size of the symbol */
export function ringAround(size: number, selected: boolean): number {
  return size * (selected ? 0.94 : 0.76);
}

/** Events by how much they have to say: the selected, the sure, the possible, then those that are only assumed. */
export function byWeight(
  marks: Marks,
  display: Display,
  selected: number,
  hovered: number,
): (a: number, b: number) => number {
  const weight = (event: number) => {
    if (event === selected) return 5;
    if (event === hovered) return 4;
    return 3 - (display.presence[event] ?? PRESENCE.assumed) + (marks.events.certainty[event] ?? 0) / 1000;
  };
  return (a, b) => weight(b) - weight(a);
}

/** The item under a point: the nearest whose mark, or a circle of 12 pixels, holds it. */
export function itemAt(items: readonly Item[], x: number, y: number): Item | null {
  let best: Item | null = null;
  let least = Infinity;
  for (const item of items) {
    const distance = Math.hypot(item.x - x, item.y - y);
    if (distance <= Math.max(12, item.radius) && distance < least) {
      least = distance;
      best = item;
    }
  }
  return best;
}

/** The nearest item in a direction: within 45 degrees of it, near rather than straight. */
export function neighbour(
  items: readonly Item[],
  from: { x: number; y: number },
  dx: number,
  dy: number,
): Item | null {
  let best: Item | null = null;
  let least = Infinity;
  for (const item of items) {
    const x = item.x - from.x;
    const y = item.y - from.y;
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy - y * dx);
    if (along < 2 || across > along * 1.01) continue;
    const cost = along + across;
    if (cost < least) {
      least = cost;
      best = item;
    }
  }
  return best;
}

/** Whether a mark stands for that event. */
export function holds(marks: Marks, display: Display, item: Item, event: number): boolean {
  if (event < 0 || !display.presence[event]) return false;
  if (item.form !== 'cluster') return item.events.includes(event);
  const { slots } = item;
  return slotsOf(marks, display, event).some((slot) => Array.prototype.includes.call(slots, slot));
}
