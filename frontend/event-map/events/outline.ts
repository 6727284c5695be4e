import { type Extent, extentOf } from '../extent';
import { worldX, worldY } from '../projection';
import { innermost } from './innermost';

/** The outline of an area in worlds: x and y by turns for each ring. East of the date line x may go beyond 1. */
export interface Outline {
  rings: Float64Array[];
  west: number;
  north: number;
  east: number;
  south: number;
  /** The innermost point of its largest ring. */
  middle: { x: number; y: number };
}

interface AreaGeometry {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: number[][][] | number[][][][];
}

/** Reads a GeoJSON geometry or a feature with one; null when that is no polygon. */
export function outlineOf(json: AreaGeometry | { geometry: AreaGeometry }): Outline | null {
  const geometry = 'geometry' in json ? json.geometry : json;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return null;
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as number[][][][];
  const rings = polygons.flat().map((ring) => {
    const points = new Float64Array(2 * ring.length);
    ring.forEach(([longitude = 0, latitude = 0], i) => {
      points[2 * i] = worldX(longitude);
      points[2 * i + 1] = worldY(latitude);
    });
    return points;
  });
  const [largest] = rings.toSorted((a, b) => ringArea(b) - ringArea(a));
  const sides = rings.map(sidesOf);
  const whole = extentOf(sides);
  if (!largest || !whole) return null;
  // In one piece, where it lies on both sides of the date line.
  rings.forEach((ring, i) => {
    if ((sides[i] as Extent).west < whole.west) shiftEast(ring);
  });
  const [x, y] = innermost(largest);
  return { rings, ...whole, middle: { x, y } };
}

function sidesOf(ring: Float64Array): Extent {
  const sides = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (let i = 0; i < ring.length; i += 2) {
    sides.west = Math.min(sides.west, ring[i] as number);
    sides.east = Math.max(sides.east, ring[i] as number);
    sides.north = Math.min(sides.north, ring[i + 1] as number);
    sides.south = Math.max(sides.south, ring[i + 1] as number);
  }
  return sides;
}

function shiftEast(ring: Float64Array): void {
  for (let i = 0; i < ring.length; i += 2) ring[i] = (ring[i] as number) + 1;
}

export function ringArea(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += (ring[j] as number) * (ring[i + 1] as number) - (ring[i] as number) * (ring[j + 1] as number);
  }
  return Math.abs(sum) / 2;
}
