import type { CountryRow } from '../basemap/basemap-index';
import { type Frame, sameFrame, screenX, screenY } from '../projection';
import type { Point } from './occupied';

/** In the form of a country's row. */
const ISLAND = 1;
const DEPENDENCY = 2;

export function isIsland([, , , , form]: CountryRow): boolean {
  return (form & ISLAND) !== 0;
}

/** Whether it is no state of its own, or none in the eyes of most. */
export function isDependency([, , , , form]: CountryRow): boolean {
  return (form & DEPENDENCY) !== 0;
}

/** A name reaches this much beyond its country at most, as a share of the country's width. */
const BEYOND = 1.5;
const BEYOND_FROM_AFAR = 1.05;
const SMALLEST = 16;
/** The sea around islands has room for their names, once they can be seen. */
const SMALLEST_ISLAND = 9;
const ISLANDS_FROM = 3.2;

/** Whether a name of that width in pixels may stand on a country at that zoom. */
export function mayBeNamed(row: CountryRow, labelWidth: number, zoom: number, scale: number): boolean {
  const room = row[2] * scale;
  if (isIsland(row) && zoom >= ISLANDS_FROM && room >= SMALLEST_ISLAND) return true;
  if (room < SMALLEST) return false;
  // Small countries get their name once they are large enough to be seen, though it reaches beyond them.
  return labelWidth <= room * (zoom < 3 ? BEYOND_FROM_AFAR : BEYOND) || (zoom >= 6 && room > 24);
}

const MOST_POINTS = 4;
const EDGE = 20;
const BEST_EDGE = 60;
const LABEL_HEIGHT = 15;

/**
 * Where the name of a country may stand, the best first: in the middle of the whole country or the roomiest of its
 * parts in view, a little off that where something else stands there, beside islands smaller than the name.
 */
export function* countryPlaces(row: CountryRow, frame: Frame): Generator<Point> {
  const points = row[3];
  const seen: { x: number; y: number; radius: number; room: number; best: boolean }[] = [];
  for (let i = 0; i < points.length; i += 3) {
    const x = screenX(frame, points[i] as number);
    const y = screenY(frame, points[i + 1] as number);
    const radius = (points[i + 2] as number) * frame.scale;
    const edge = Math.min(x, frame.width - x, y, frame.height - y);
    if (edge < EDGE) continue;
    seen.push({ x, y, radius, room: Math.min(radius, edge), best: i === 0 && edge > BEST_EDGE });
  }
  seen.sort((a, b) => Number(b.best) - Number(a.best) || b.room - a.room);
  for (const { x, y, radius } of seen.slice(0, MOST_POINTS)) {
    if (isIsland(row) && radius < LABEL_HEIGHT * 0.7) {
      yield { x, y: y + radius + LABEL_HEIGHT * 0.8 };
      yield { x, y: y - radius - LABEL_HEIGHT * 0.8 };
      continue;
    }
    yield { x, y };
    for (const share of [0.35, 0.65]) {
      yield { x, y: y - radius * share };
      yield { x, y: y + radius * share };
    }
    yield { x: x - radius * 0.4, y };
    yield { x: x + radius * 0.4, y };
  }
}

/** Keeps the places of one frame: they are the same as long as the view stands still. */
export class CountryPlaces {
  readonly #kept = new Map<CountryRow, readonly Point[]>();
  #frame: Frame | null = null;

  of(row: CountryRow, frame: Frame): readonly Point[] {
    if (!this.#frame || !sameFrame(this.#frame, frame)) {
      this.#kept.clear();
      this.#frame = frame;
    }
    let places = this.#kept.get(row);
    if (!places) {
      places = [...countryPlaces(row, frame)];
      this.#kept.set(row, places);
    }
    return places;
  }
}
