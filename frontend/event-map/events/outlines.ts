import type { FeedPlace } from '../../feed';
import { loading } from '../loads';
import { worldX, worldY } from '../projection';
import { innermost } from './innermost';

/** The outline of an area in worlds: x and y by turns for each ring. */
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
/** Milliseconds for which outlines gather before they are drawn, all together. */
const GATHERED = 60;

/** Fetches the outlines of areas once each. */
export class Outlines {
  readonly #known = new Map<string, Outline | null>();
  readonly #loaded: () => void;
  #underWay = 0;
  readonly #queue: (() => void)[] = [];
  #drawing: Promise<void> | null = null;

  constructor(loaded: () => void) {
    this.#loaded = loaded;
  }

  /** The outline, or null while it is on its way or when there is none. */
  get(place: FeedPlace): Outline | null {
    const known = this.#known.get(place.id);
    if (known !== undefined) return known;
    this.#known.set(place.id, null);
    // A lost connection is no answer: it is asked for again when it is next drawn.
    loading(this.#load(place.id)).catch(() => this.#known.delete(place.id));
    return null;
  }

  /** The outline if it is there already; does not ask for it. */
  known(place: FeedPlace): Outline | null {
    return this.#known.get(place.id) ?? null;
  }

  async #load(id: string): Promise<void> {
    if (this.#underWay === AT_ONCE) await new Promise<void>((turn) => this.#queue.push(turn));
    else this.#underWay += 1;
    const outline = await this.#fetch(id).finally(() => this.#next());
    if (!outline) return;
    this.#known.set(id, outline);
    this.#drawing ??= new Promise((drawn) =>
      setTimeout(() => {
        this.#drawing = null;
        this.#loaded();
        drawn();
      }, GATHERED),
    );
    await this.#drawing;
  }

  /** Hands the turn on. */
  #next(): void {
    const turn = this.#queue.shift();
    if (turn) turn();
    else this.#underWay -= 1;
  }

  async #fetch(id: string): Promise<Outline | null> {
    const response = await fetch(new URL(`areas/${encodeURIComponent(id)}`, document.baseURI));
    return response.ok ? outlineOf(await response.json()) : null;
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
  if (!largest) return null;
  const [x, y] = innermost(largest);
  const sides = { west: Infinity, north: Infinity, east: -Infinity, south: -Infinity };
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      sides.west = Math.min(sides.west, ring[i] as number);
      sides.east = Math.max(sides.east, ring[i] as number);
      sides.north = Math.min(sides.north, ring[i + 1] as number);
      sides.south = Math.max(sides.south, ring[i + 1] as number);
    }
  }
  return { rings, ...sides, middle: { x, y } };
}

export function ringArea(ring: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    sum += (ring[j] as number) * (ring[i + 1] as number) - (ring[i] as number) * (ring[j + 1] as number);
  }
  return Math.abs(sum) / 2;
}
