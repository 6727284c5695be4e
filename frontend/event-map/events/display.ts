import type { FeedEvent, Shown } from '../../feed';
import type { Reach } from '../../time/day-words';
import type { Marks, Move } from './marks';
import { onTheMove } from './movement';

/** What of the feed is to be seen at the shown time. */
export interface Display {
  /** PRESENCE by event, 0 for those that are not shown. */
  presence: Uint8Array;
  /** Spots with shown events, and how many each has. */
  spots: Int32Array;
  counts: Int32Array;
  /** Shown events by area group. */
  areas: Map<number, number[]>;
  /** Movements that are under way. */
  moves: Move[];
  /** Events whose movement is over: they are there. */
  arrived: ReadonlySet<number>;
}

export function displayOf(marks: Marks, shown: Shown, reach: Reach | null = null): Display {
  const presence = new Uint8Array(marks.events.length);
  for (let i = 0; i < shown.indexes.length; i++) {
    presence[shown.indexes[i] as number] = shown.presence[i] as number;
  }
  const { first, events } = marks.spots;
  const spots = new Int32Array(first.length - 1);
  const counts = new Int32Array(first.length - 1);
  let found = 0;
  for (let spot = 0; spot < first.length - 1; spot++) {
    let count = 0;
    const end = first[spot + 1] as number;
    for (let i = first[spot] as number; i < end; i++) if (presence[events[i] as number]) count++;
    if (count > 0) {
      spots[found] = spot;
      counts[found++] = count;
    }
  }
  const areas = new Map<number, number[]>();
  for (let i = 0; i < marks.areaClaims.length; i += 2) {
    const event = marks.areaClaims[i] as number;
    if (!presence[event]) continue;
    const group = marks.areaClaims[i + 1] as number;
    const claims = areas.get(group);
    if (claims) claims.push(event);
    else areas.set(group, [event]);
  }
  const shownMoves = marks.moves.filter((move) => presence[move.event]);
  const moving = (event: number) =>
    onTheMove(marks.events[event] as FeedEvent, presence[event] as number, reach);
  return {
    presence,
    spots: spots.subarray(0, found),
    counts: counts.subarray(0, found),
    areas,
    moves: shownMoves.filter(({ event }) => moving(event)),
    arrived: new Set(shownMoves.map(({ event }) => event).filter((event) => !moving(event))),
  };
}

/** Visits the shown events of one spot. */
export function forEachAt(
  marks: Marks,
  display: Display,
  spot: number,
  visit: (event: number) => void,
): void {
  const { first, events } = marks.spots;
  const end = first[spot + 1] as number;
  for (let i = first[spot] as number; i < end; i++) {
    const event = events[i] as number;
    if (display.presence[event]) visit(event);
  }
}

/** The shown events of one spot. */
export function eventsAt(marks: Marks, display: Display, spot: number): number[] {
  const found: number[] = [];
  forEachAt(marks, display, spot, (event) => found.push(event));
  return found;
}

/** Whether an event, shown or not, is at a spot. */
export function holdsAt(marks: Marks, spot: number, event: number): boolean {
  const { first, events } = marks.spots;
  return events.subarray(first[spot], first[spot + 1]).includes(event);
}
