import type { Feed, FeedEvent, FeedPlace } from '../../feed';
import { FAMILIES, familyOf } from '../../symbols';
import { worldX, worldY } from '../projection';

/** Towns and points, each once, however many events are there. */
export interface Spots {
  x: Float64Array;
  y: Float64Array;
  name: string[];
  /** The events of spot s are `events[first[s]]` up to `events[first[s + 1] - 1]`. */
  first: Int32Array;
  events: Int32Array;
}

/** An area, or several that one claim names together: "the Belgorod, Kursk and Rostov regions". */
export interface AreaGroup {
  key: string;
  level: 'region' | 'country' | 'continent';
  places: FeedPlace[];
}

/** From somewhere to somewhere; the origin is null where nobody said it. */
export interface Move {
  event: number;
  origin: FeedPlace | null;
  destination: FeedPlace;
}

/** A feed as the map needs it: looked up by number, so that a step costs no objects. */
export interface Marks {
  events: FeedEvent[];
  /** The place of each event's family in FAMILIES. */
  family: Uint8Array;
  spots: Spots;
  groups: AreaGroup[];
  /** Claims on areas: event and group, by turns. */
  areaClaims: Int32Array;
  moves: Move[];
}

export function marksOf(feed: Feed): Marks {
  const spotNumbers = new Map<string, number>();
  const spotPlaces: FeedPlace[] = [];
  const spotClaims: [spot: number, event: number][] = [];
  const groupNumbers = new Map<string, number>();
  const groups: AreaGroup[] = [];
  const areaClaims: number[] = [];
  const moves: Move[] = [];

  const claimArea = (event: number, level: AreaGroup['level'], places: FeedPlace[]) => {
    const key = places
      .map((place) => place.id)
      .sort()
      .join(' ');
    let number = groupNumbers.get(key);
    if (number === undefined) {
      number = groups.push({ key, level, places }) - 1;
      groupNumbers.set(key, number);
    }
    areaClaims.push(event, number);
  };

  feed.events.forEach((event, number) => {
    if (event.kind === 'statement') return;
    const places = shownPlaces(event);
    for (const place of places) {
      if (place.level === 'point' || place.level === 'city') {
        let spot = spotNumbers.get(place.id);
        if (spot === undefined) {
          spot = spotPlaces.push(place) - 1;
          spotNumbers.set(place.id, spot);
        }
        spotClaims.push([spot, number]);
      } else if (place.level !== 'region') {
        claimArea(number, place.level, [place]);
      }
    }
    const regions = places.filter((place) => place.level === 'region');
    if (regions.length > 0) claimArea(number, 'region', regions);
    moves.push(...movesOf(event, number));
  });

  const families = Uint8Array.from(feed.events, (event) => FAMILIES.indexOf(familyOf(event)));
  return {
    events: feed.events,
    family: families,
    spots: spotsOf(spotPlaces, spotClaims),
    groups,
    areaClaims: Int32Array.from(areaClaims),
    moves,
  };
}

/** Where an event is drawn: not at its origin, unless that is all that is known. */
export function shownPlaces(event: FeedEvent): FeedPlace[] {
  const there = event.places.filter((place) => place.role !== 'origin');
  return there.length > 0 ? there : event.places;
}

function movesOf(event: FeedEvent, number: number): Move[] {
  const destinations = event.places.filter((place) => place.role === 'destination');
  const origins = event.places.filter((place) => place.role === 'origin');
  if (destinations.length === 0) return [];
  if (origins.length === 0) {
    const sent = event.kind === 'deployment' && event.subtype === 'move';
    return sent ? destinations.map((destination) => ({ event: number, origin: null, destination })) : [];
  }
  return origins.flatMap((origin) =>
    destinations.map((destination) => ({ event: number, origin, destination })),
  );
}

function spotsOf(places: FeedPlace[], claims: [spot: number, event: number][]): Spots {
  const first = new Int32Array(places.length + 1);
  for (const [spot] of claims) first[spot + 1] = (first[spot + 1] as number) + 1;
  for (let i = 1; i < first.length; i++) first[i] = (first[i] as number) + (first[i - 1] as number);
  const next = first.slice();
  const events = new Int32Array(claims.length);
  for (const [spot, event] of claims) {
    const at = next[spot] as number;
    events[at] = event;
    next[spot] = at + 1;
  }
  return {
    x: Float64Array.from(places, (place) => worldX(place.lon)),
    y: Float64Array.from(places, (place) => worldY(place.lat)),
    name: places.map((place) => place.name),
    first,
    events,
  };
}
