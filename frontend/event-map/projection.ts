/**
 * Web Mercator with the world as a unit square: x to the east, y to the south, from the north-west corner. Floats stay
 * exact in it, and a screen is one scale and one shift away.
 */

/** What of the world is seen: its middle in worlds, pixels a world, and the size in pixels. */
export interface Frame {
  x: number;
  y: number;
  scale: number;
  width: number;
  height: number;
}

/** Whether two frames show the same, at the same place of the screen. */
export function sameFrame(one: Frame, other: Frame): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.scale === other.scale &&
    one.width === other.width &&
    one.height === other.height
  );
}

/** Metres of EPSG:3857 across the world. */
export const WORLD_METRES = 2 * Math.PI * 6378137;
const TILE = 256;
const EDGE = 85.0511287798066;
const RADIANS = Math.PI / 180;

export function worldX(longitude: number): number {
  return longitude / 360 + 0.5;
}

export function worldY(latitude: number): number {
  const sine = Math.sin(Math.max(-EDGE, Math.min(EDGE, latitude)) * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Degrees, from −180 inclusive to 180 exclusive, whichever copy of the world x lies in. */
export function longitudeAt(x: number): number {
  return (x - Math.floor(x)) * 360 - 180;
}

export function latitudeAt(y: number): number {
  return Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIANS;
}

export function scaleAt(zoom: number): number {
  return TILE * 2 ** zoom;
}

export function zoomAt(scale: number): number {
  return Math.log2(scale / TILE);
}

/** Pixels from the left of the copy of that place which is nearest to the middle of the frame. */
export function screenX(frame: Frame, x: number): number {
  const offset = x - frame.x;
  return (offset - Math.round(offset)) * frame.scale + frame.width / 2;
}

export function screenY(frame: Frame, y: number): number {
  return (y - frame.y) * frame.scale + frame.height / 2;
}

/** The whole worlds by which something between west and east must be shifted to be seen. */
export function copiesSeen(frame: Frame, west: number, east: number): number[] {
  const half = frame.width / 2 / frame.scale;
  const first = Math.ceil(frame.x - half - east);
  const last = Math.floor(frame.x + half - west);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
