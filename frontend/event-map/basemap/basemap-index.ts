import { ask } from '../../asked';

/**
 * [ISO code, name, width in worlds, [x, y, radius, …], form]: the first point is the best of the whole country. The form
 * is 1 for islands, plus 2 for what is no state of its own.
 */
export type CountryRow = [country: string, name: string, width: number, points: number[], form: number];
/** [name, x, y, population, 1 for a capital]. */
export type CityRow = [name: string, x: number, y: number, population: number, capital: 0 | 1];
/** [name, x, y, first zoom, last zoom, turn in degrees]. */
export type WaterRow = [name: string, x: number, y: number, from: number, to: number, turn: number];
/** [name, x, y, width in worlds]. */
export type DivisionRow = [name: string, x: number, y: number, width: number];

/** [name, x, y, width in worlds] */
export type IslandRow = [name: string, x: number, y: number, width: number];
/** [name, x, y]: mountains and deserts. */
export type LandformRow = [name: string, x: number, y: number];
/** [name, [x, y, …]]: along its line. */
export type RiverRow = [name: string, points: number[]];

export interface LevelIndex {
  /** The zoom from which this level is drawn. */
  from: number;
  cellsAcross: number;
  /** A world is 2 to this power units wide. */
  bits: number;
  cells: Ranges;
}

/** Where the bytes of each cell "column-row" lie in a file that holds them all. */
export type Ranges = Record<string, [offset: number, length: number]>;

/** `basemap/index.json`: what there is, and the names that are wanted at once. */
export interface BasemapIndex {
  levels: LevelIndex[];
  countries: CountryRow[];
  /** The zoom from which the divisions of a country are large enough to be told apart. */
  divisionsFrom: Record<string, number>;
  waters: WaterRow[];
  cities: CityRow[];
  islands: IslandRow[];
  landforms: LandformRow[];
  cityCells: { cellsAcross: number; cells: Ranges };
}

/** `basemap/relief.json`: the pictures of the relief by level, in square cells of `relief.bin`. */
export interface ReliefIndex {
  levels: { from: number; cellsAcross: number; cells: Ranges }[];
}

export async function fetchRelief(): Promise<ReliefIndex> {
  return (await fetchFile('relief.json', {})).json();
}

export async function fetchIndex(): Promise<BasemapIndex> {
  return (await fetchFile('index.json', {})).json();
}

export async function fetchDivisions(): Promise<DivisionRow[]> {
  return (await fetchFile('divisions.json', {})).json();
}

export async function fetchRivers(): Promise<RiverRow[]> {
  return (await fetchFile('rivers.json', {})).json();
}

/** Only the bytes of one cell; a server that knows no ranges sends the whole file. */
export async function fetchCell(file: string, [offset, length]: [number, number]): Promise<Uint8Array> {
  const response = await fetchFile(file, { Range: `bytes=${offset}-${offset + length - 1}` });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return response.status === 206 ? bytes : bytes.subarray(offset, offset + length);
}

async function fetchFile(name: string, headers: HeadersInit): Promise<Response> {
  const response = await ask(`basemap/${name}`, { headers, cache: 'no-cache' });
  if (!response.ok) throw new Error(`basemap/${name} answered ${response.status}`);
  return response;
}
