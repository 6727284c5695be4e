import type { Events } from '../../columns/events';
import type { Places } from '../../columns/places';
import { Lists } from '../../columns/words';
import type { Feed, FeedEvent, FeedPlace } from '../../feed';
import { familiesOf } from '../../shown/families';
import { worldX, worldY } from '../projection';
import { AreaGroups } from './area-groups';

/** Towns and points, by the numbers of the feed's places. */
export interface Spots {
  x: Float64Array;
  y: Float64Array;
  name(spot: number): string;
}

/** From somewhere to somewhere; the origin is null where nobody said it. */
export interface Move {
  event: number;
  origin: FeedPlace | null;
  destination: FeedPlace;
}

/** A feed as the map needs it: looked up by number, so that a step costs no objects. */
export interface Marks {
  events: Events;
  /** The place of each event's family in FAMILIES. */
  family: Uint8Array;
  spots: Spots;
  spotsOf: Lists;
  groups: AreaGroups;
  groupsOf: Lists;
  /** By event, 1 for those that go somewhere. */
  going: Uint8Array;
}

export function marksOf(feed: Feed): Marks {
  const { events } = feed;
  const { places, placesOf, roles, role, kind, length } = events;
  const { of, first } = placesOf;
  const pointLike = pointLikes(places);
  const groups = new AreaGroups(events);
  const spotsOf = new Growing(length, of.length);
  const groupsOf = new Growing(length, of.length);
  const going = new Uint8Array(length);
  const origin = roles.indexOf('origin');
  const destination = roles.indexOf('destination');
  const statement = events.kinds.indexOf('statement');
  for (let event = 0; event < length; event += 1) {
    if (kind[event] !== statement) {
      const from = first[event] as number;
      const to = first[event + 1] as number;
      let origins = 0;
      let arrives = false;
      for (let entry = from; entry < to; entry += 1) {
        if (role[entry] === origin) origins += 1;
        else if (role[entry] === destination) arrives = true;
      }
      const areas: number[] = [];
      for (let entry = from; entry < to; entry += 1) {
        // Not at its origin, unless that is all that is known.
        if (role[entry] === origin && origins < to - from) continue;
        const place = of[entry] as number;
        if (pointLike[place] === 1) spotsOf.add(place);
        else areas.push(entry);
      }
      if (areas.length > 0) for (const group of groups.of(areas)) groupsOf.add(group);
      if (arrives && (origins > 0 || isSent(events, event))) going[event] = 1;
    }
    spotsOf.next();
    groupsOf.next();
  }
  return {
    events,
    family: familiesOf(feed),
    spots: {
      x: places.lon.map((longitude) => worldX(longitude)),
      y: places.lat.map((latitude) => worldY(latitude)),
      name: (spot) => places.names.get(spot),
    },
    spotsOf: spotsOf.lists,
    groups,
    groupsOf: groupsOf.lists,
    going,
  };
}

/** Where an event is drawn: not at its origin, unless that is all that is known. */
export function shownPlaces(event: FeedEvent): FeedPlace[] {
  const there = event.places.filter((place) => place.role !== 'origin');
  return there.length > 0 ? there : event.places;
}

export function movesOf(event: FeedEvent): Move[] {
  const { number } = event;
  const destinations = event.places.filter((place) => place.role === 'destination');
  const origins = event.places.filter((place) => place.role === 'origin');
  if (origins.length === 0) {
    const sent = event.kind === 'deployment' && event.subtype === 'move';
    return sent ? destinations.map((destination) => ({ event: number, origin: null, destination })) : [];
  }
  return origins.flatMap((origin) =>
    destinations.map((destination) => ({ event: number, origin, destination })),
  );
}

function isSent(events: Events, event: number): boolean {
  return events.isKind(event, 'deployment') && events.subtypes[events.subtype[event] as number] === 'move';
}

function pointLikes(places: Places): Uint8Array {
  const found = new Uint8Array(places.length);
  for (let place = 0; place < places.length; place += 1) {
    const level = places.level(place);
    found[place] = Number(level === 'point' || level === 'city');
  }
  return found;
}

/** Lists of numbers, written one after the other. */
class Growing {
  readonly #first: Int32Array;
  readonly #of: Int32Array;
  #row = 0;
  #count = 0;

  constructor(rows: number, most: number) {
    this.#first = new Int32Array(rows + 1);
    this.#of = new Int32Array(most);
  }

  add(number: number): void {
    this.#of[this.#count] = number;
    this.#count += 1;
  }

  next(): void {
    this.#row += 1;
    this.#first[this.#row] = this.#count;
  }

  get lists(): Lists {
    return new Lists(this.#first, this.#of.subarray(0, this.#count));
  }
}
