import type { Events } from '../columns/events';
import type { FeedPlace } from '../feed';
import type { CountryRow } from './basemap/basemap-index';
import type { Outlines } from './events/outlines';
import { type Extent, extentOf } from './extent';
import { worldX, worldY } from './projection';

/** Wider countries (in worlds) do not stretch a fit: an event in Russia does not need all of it in view. */
const WIDE = 0.08;
/** Half of what a region is taken to measure while its outline is on its way. */
const REGION = 0.005;

/**
 * The part of the world that the events are in, their origins included; null where no place is known.
 *
 * @param numbers of the events; null for all
 */
export function extentOfEvents(
  events: Events,
  numbers: ArrayLike<number> | null,
  countries: readonly CountryRow[],
  outlines: Outlines,
): Extent | null {
  const { places, placesOf } = events;
  const named = new Uint8Array(places.length);
  const length = numbers?.length ?? events.length;
  for (let i = 0; i < length; i++) {
    const event = numbers ? (numbers[i] as number) : i;
    if (events.isKind(event, 'statement')) continue;
    for (let at = placesOf.from(event); at < placesOf.to(event); at++) named[placesOf.of[at] as number] = 1;
  }
  const extents: Extent[] = [];
  const wide: Extent[] = [];
  for (let number = 0; number < named.length; number++) {
    if (!named[number]) continue;
    const level = places.level(number);
    if (level === 'city' || level === 'point') {
      const x = worldX(places.lon[number] as number);
      const y = worldY(places.lat[number] as number);
      extents.push({ west: x, east: x, north: y, south: y });
      continue;
    }
    const place = places.get(number, 'place');
    const list = widthOf(place, countries) < WIDE ? extents : wide;
    list.push(extentOfArea(place, countries, outlines));
  }
  return extentOf(extents.length > 0 ? extents : wide);
}

function widthOf(place: FeedPlace, countries: readonly CountryRow[]): number {
  if (place.level === 'continent') return 1;
  if (place.level !== 'country') return 0;
  return countries.find(([country]) => country === place.country)?.[2] ?? 0;
}

/** Of an area. */
function extentOfArea(place: FeedPlace, countries: readonly CountryRow[], outlines: Outlines): Extent {
  const x = worldX(place.lon);
  const y = worldY(place.lat);
  const outline = outlines.known(place);
  if (outline) return outline;
  const half = place.level === 'region' ? REGION : widthOf(place, countries) / 2;
  return { west: x - half, east: x + half, north: y - half / 2, south: y + half / 2 };
}
