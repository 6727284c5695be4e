import type { CountryRow } from '../basemap/basemap-index';

/**
 * Whether a place in worlds lies well within another country than that one: a symbol there would say that something
 * happened in it. Knows countries by the circles that their names stand in, so not up to their borders.
 */
export function isAbroad(
  countries: readonly CountryRow[],
  country: string | null,
  x: number,
  y: number,
): boolean {
  if (country === null) return false;
  const column = x - Math.floor(x);
  return countries.some(([code, , , points]) => {
    if (code === country) return false;
    for (let i = 0; i < points.length; i += 3) {
      const [px, py, radius] = [points[i] as number, points[i + 1] as number, points[i + 2] as number];
      if (Math.abs(py - y) < radius && Math.hypot(px - column, py - y) < radius) return true;
    }
    return false;
  });
}
