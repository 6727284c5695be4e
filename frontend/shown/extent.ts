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

/** What a map of that size in pixels shows of the world in Web Mercator. */
export function extentOf(view: View, width: number, height: number): Extent {
  const world = 256 * 2 ** view.zoom;
  const degrees = (width / world) * 360;
  const middle = Math.asinh(Math.tan((view.lat * Math.PI) / 180)) / (2 * Math.PI);
  const latitude = (y: number) => (Math.atan(Math.sinh(y * 2 * Math.PI)) * 180) / Math.PI;
  const whole = degrees >= 360;
  return {
    west: whole ? -180 : wrapped(view.lon - degrees / 2),
    east: whole ? 180 : wrapped(view.lon + degrees / 2),
    south: latitude(middle - height / world / 2),
    north: latitude(middle + height / world / 2),
  };
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
