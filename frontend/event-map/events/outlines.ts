import type { FeedPlace } from '../../feed';
import { type Extent, extentOf } from '../extent';
import { loading } from '../loads';
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

/** Requests under way at once: a browser sends no more of them to one server. */
const AT_ONCE = 6;
/** Milliseconds after which those that have come are drawn, though others are still on their way. */
const PATIENCE = 400;

/** Fetches the outlines of areas once each, and tells when those that were asked for have come: all of them at once. */
export class Outlines {
  readonly #known = new Map<string, Outline | null>();
  readonly #coming = new Set<string>();
  /** Those on their way that are to be drawn now. */
  readonly #wanted = new Set<string>();
  /** Those that wait for their turn, and how they are given it. */
  readonly #turns = new Map<string, () => void>();
  readonly #came: () => void;
  #underWay = 0;
  #news = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** @param came is told when outlines have come that `get` was asked for */
  constructor(came: () => void) {
    this.#came = came;
  }

  /** The outline, or null while it is on its way or when there is none. */
  get(place: FeedPlace): Outline | null {
    const known = this.#known.get(place.id);
    if (known) return known;
    this.foresee(place);
    if (this.#coming.has(place.id)) this.#wanted.add(place.id);
    return null;
  }

  /** Fetches an outline that may be drawn soon. */
  foresee({ id }: FeedPlace): void {
    if (this.#known.has(id)) return;
    this.#known.set(id, null);
    this.#coming.add(id);
    void loading(this.#load(id));
  }

  /** Whether outlines that are to be drawn now are still missing. */
  get missing(): boolean {
    return this.#wanted.size > 0;
  }

  /** The outline if it is there already; does not ask for it. */
  known(place: FeedPlace): Outline | null {
    return this.#known.get(place.id) ?? null;
  }

  async #load(id: string): Promise<void> {
    if (this.#underWay === AT_ONCE) await new Promise<void>((turn) => this.#turns.set(id, turn));
    else this.#underWay += 1;
    try {
      const response = await fetch(new URL(`areas/${encodeURIComponent(id)}`, document.baseURI));
      const outline = response.ok ? outlineOf(await response.json()) : null;
      this.#known.set(id, outline);
      this.#news ||= outline !== null && this.#wanted.has(id);
    } catch {
      // A lost connection is no answer: it is asked for again when it is next drawn.
      this.#known.delete(id);
    }
    this.#next();
    this.#coming.delete(id);
    this.#wanted.delete(id);
    if (!this.#news) return;
    if (this.missing) this.#telling ??= setTimeout(() => this.#tell(), PATIENCE);
    else this.#tell();
  }

  /** Hands the turn on, first to those that are to be drawn now. */
  #next(): void {
    const waiting = [...this.#turns.keys()];
    const id = waiting.find((one) => this.#wanted.has(one)) ?? waiting[0];
    const turn = id === undefined ? undefined : this.#turns.get(id);
    if (id === undefined || !turn) {
      this.#underWay -= 1;
      return;
    }
    this.#turns.delete(id);
    turn();
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#news = false;
    this.#came();
  }
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
