import type { FeedEvent, FeedPlace } from '../feed';
import type { CountryRow } from './basemap/basemap-index';
import { shownPlaces } from './events/marks';
import type { Outlines } from './events/outlines';
import { type Extent, extentOf } from './extent';
import { worldX, worldY } from './projection';

/** Wider countries (in worlds) do not stretch a fit: an event in Russia does not need all of it in view. */
const WIDE = 0.08;
/** Half of what a region is taken to measure while its outline is on its way. */
const REGION = 0.005;

/** The part of the world that the events are in, their origins included; null where no place is known. */
export function extentOfEvents(
  events: readonly FeedEvent[],
  countries: readonly CountryRow[],
  outlines: Outlines,
): Extent | null {
  const placed = events.filter((event) => event.kind !== 'statement');
  const places = placed.flatMap((event) => [...shownPlaces(event), ...event.places]);
  const narrow = places.filter((place) => widthOf(place, countries) < WIDE);
  return extentOf(
    (narrow.length > 0 ? narrow : places).map((place) => extentOfPlace(place, countries, outlines)),
  );
}

function widthOf(place: FeedPlace, countries: readonly CountryRow[]): number {
  if (place.level === 'continent') return 1;
  if (place.level !== 'country') return 0;
  return countries.find(([country]) => country === place.country)?.[2] ?? 0;
}

function extentOfPlace(place: FeedPlace, countries: readonly CountryRow[], outlines: Outlines): Extent {
  const x = worldX(place.lon);
  const y = worldY(place.lat);
  if (place.level === 'city' || place.level === 'point') return { west: x, east: x, north: y, south: y };
  const outline = outlines.known(place);
  if (outline) return outline;
  const half = place.level === 'region' ? REGION : widthOf(place, countries) / 2;
  return { west: x - half, east: x + half, north: y - half / 2, south: y + half / 2 };
}
