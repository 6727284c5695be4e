import type { FeedPlace } from '../feed';

/** The centre of the map in degrees and its zoom, where the world is 256 pixels wide at zoom 0. */
export interface View {
  zoom: number;
  lat: number;
  lon: number;
}

/** A part of the map in degrees; `west` is greater than `east` across the date line. */
export interface Extent {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The part between a west and an east that may lie beyond the date line. */
export function extentOf(west: number, south: number, east: number, north: number): Extent {
  const whole = east - west >= 360;
  return { west: whole ? -180 : wrapped(west), south, east: whole ? 180 : wrapped(east), north };
}

export function touches(
  { west, south, east, north }: Extent,
  { lon, lat }: Pick<FeedPlace, 'lon' | 'lat'>,
): boolean {
  const between = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
  return between && lat >= south && lat <= north;
}

function wrapped(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}
