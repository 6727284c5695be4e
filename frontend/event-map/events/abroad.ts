import type { CountryRow } from '../basemap/basemap-index';

const ACROSS = 64;

interface Circle {
  country: string;
  x: number;
  y: number;
  radius: number;
}

/**
 * Which country a place lies well within: a symbol there would say that something happened in it. Knows countries by
 * the circles that their names stand in, so not up to their borders.
 */
export class Abroad {
  /** The circles that touch each square of the world. */
  readonly #cells = new Map<number, Circle[]>();

  constructor(countries: readonly CountryRow[]) {
    for (const [country, , , points] of countries) {
      for (let i = 0; i < points.length; i += 3) {
        const [x, y, radius] = [points[i] as number, points[i + 1] as number, points[i + 2] as number];
        this.#add({ country, x, y, radius });
      }
    }
  }

  /** Whether a place in worlds lies well within another country than that one. */
  is(country: string | null, x: number, y: number): boolean {
    if (country === null) return false;
    const column = x - Math.floor(x);
    const circles = this.#cells.get(Math.floor(y * ACROSS) * ACROSS + Math.floor(column * ACROSS));
    return (
      circles?.some(
        (circle) => circle.country !== country && Math.hypot(circle.x - column, circle.y - y) < circle.radius,
      ) ?? false
    );
  }

  #add(circle: Circle): void {
    const { x, y, radius } = circle;
    for (let row = Math.floor((y - radius) * ACROSS); row <= (y + radius) * ACROSS; row++) {
      for (let column = Math.floor((x - radius) * ACROSS); column <= (x + radius) * ACROSS; column++) {
        const key = row * ACROSS + column;
        const circles = this.#cells.get(key);
        if (circles) circles.push(circle);
        else this.#cells.set(key, [circle]);
      }
    }
  }
}
