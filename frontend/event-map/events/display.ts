import type { Shown } from '../../feed';
import { lowerBound } from '../../shown/order';
import { FAMILIES } from '../../symbols';
import type { Reach } from '../../time/day-words';
import { type Marks, type Move, movesOf } from './marks';
import { onTheMove } from './movement';

/** What of the feed is to be seen at the shown time. */
export interface Display {
  /** PRESENCE by event, 0 for those that are not shown. */
  presence: Uint8Array;
  /** Spots with shown events, in their order, and how many each has. */
  spots: Int32Array;
  counts: Int32Array;
  /** The shown events of the spots one after the other: of the spot at `spots[i]` those from `first[i]` on. */
  first: Int32Array;
  events: Int32Array;
  /** For each of the spots how many events of each family it has. */
  families: Int32Array;
  /** Shown events by area group. */
  areas: Map<number, number[]>;
  /** Movements that are under way. */
  moves: Move[];
  /** Events whose movement is over: they are there. */
  arrived: ReadonlySet<number>;
}

export function displayOf(marks: Marks, shown: Shown, reach: Reach | null = null): Display {
  const presence = new Uint8Array(marks.events.length);
  const areas = new Map<number, number[]>();
  const moves: Move[] = [];
  const arrived = new Set<number>();
  const { groupsOf, going } = marks;
  for (let i = 0; i < shown.indexes.length; i++) {
    const event = shown.indexes[i] as number;
    const surely = shown.presence[i] as number;
    presence[event] = surely;
    for (let at = groupsOf.from(event); at < groupsOf.to(event); at++) {
      const group = groupsOf.of[at] as number;
      const claims = areas.get(group);
      if (claims) claims.push(event);
      else areas.set(group, [event]);
    }
    if (!going[event]) continue;
    if (onTheMove(marks.events, event, surely, reach)) moves.push(...movesOf(marks.events.get(event)));
    else arrived.add(event);
  }
  return { presence, areas, moves, arrived, ...spotsOf(marks, shown) };
}

/** Counts first, then lays the events out, so that the work is that of what is shown. */
function spotsOf({ spotsOf: lists, spots: { x }, family }: Marks, { indexes }: Shown) {
  const countOf = new Int32Array(x.length);
  let claims = 0;
  let found = 0;
  for (const event of indexes) {
    for (let at = lists.from(event); at < lists.to(event); at++) {
      const spot = lists.of[at] as number;
      found += Number(countOf[spot] === 0);
      countOf[spot] = (countOf[spot] as number) + 1;
      claims++;
    }
  }
  const spots = new Int32Array(found);
  const counts = new Int32Array(found);
  const first = new Int32Array(found + 1);
  const slotOf = countOf;
  for (let spot = 0, slot = 0; slot < found; spot++) {
    const count = countOf[spot] as number;
    if (count === 0) continue;
    spots[slot] = spot;
    counts[slot] = count;
    first[slot + 1] = (first[slot] as number) + count;
    slotOf[spot] = slot++;
  }
  const next = first.slice();
  const events = new Int32Array(claims);
  const families = new Int32Array(found * FAMILIES.length);
  for (const event of indexes) {
    for (let at = lists.from(event); at < lists.to(event); at++) {
      const slot = slotOf[lists.of[at] as number] as number;
      const place = next[slot] as number;
      events[place] = event;
      next[slot] = place + 1;
      const block = slot * FAMILIES.length + (family[event] as number);
      families[block] = (families[block] as number) + 1;
    }
  }
  return { spots, counts, first, events, families };
}

/** Visits the shown events of the spot at a place in `spots`. */
export function forEachAt(display: Display, slot: number, visit: (event: number) => void): void {
  const end = display.first[slot + 1] as number;
  for (let i = display.first[slot] as number; i < end; i++) visit(display.events[i] as number);
}

/** The shown events of the spot at a place in `spots`. */
export function eventsAt(display: Display, slot: number): number[] {
  return Array.from(display.events.subarray(display.first[slot], display.first[slot + 1]));
}

/** The places in `spots` of an event that is shown. */
export function slotsOf(marks: Marks, display: Display, event: number): number[] {
  return marks.spotsOf.map(event, (spot) => lowerBound(display.spots, spot));
}
