import { type Frame, latitudeAt, longitudeAt, zoomAt } from './projection';

/** Zoom as in web maps, and the middle in degrees. */
export interface MapPosition {
  zoom: number;
  lat: number;
  lon: number;
}

/** West, south, east, north in degrees; west is the greater where the view crosses the date line. */
export type Bounds = [west: number, south: number, east: number, north: number];

/** What `view-change` tells. */
export function positionOf(frame: Frame): MapPosition & { bbox: Bounds } {
  const half = { x: frame.width / 2 / frame.scale, y: frame.height / 2 / frame.scale };
  return {
    zoom: zoomAt(frame.scale),
    lat: latitudeAt(frame.y),
    lon: longitudeAt(frame.x),
    bbox: [
      longitudeAt(frame.x - half.x),
      latitudeAt(frame.y + half.y),
      longitudeAt(frame.x + half.x),
      latitudeAt(frame.y - half.y),
    ],
  };
}
