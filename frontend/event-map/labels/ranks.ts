/** The smallest capital that is named at a zoom: those of dwarf states wait. */
export function leastCapital(zoom: number): number {
  if (zoom < 3.4) return 5e6;
  if (zoom < 4) return 2e6;
  return zoom < 5 ? 250_000 : zoom < 6 ? 50_000 : 0;
}

const LEAST = [
  [3.6, 8e6],
  [4, 3e6],
  [4.6, 1.2e6],
  [5, 800_000],
  [5.5, 400_000],
  [6, 250_000],
  [6.5, 120_000],
  [7, 80_000],
  [8, 40_000],
  [9, 15_000],
] as const;

/** The smallest other city that is named at a zoom: about a million at 4, 300 000 at 5, 50 000 at 7, 5 000 from 9. */
export function leastPopulation(zoom: number): number {
  return LEAST.find(([until]) => zoom < until)?.[1] ?? 5000;
}
