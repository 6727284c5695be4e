import { loading } from '../loads';
import { newPath } from '../tracing/path';
import { type BasemapIndex, fetchCell, type LevelIndex } from './basemap-index';
import { unpack } from './unpack';

/** A cell ready to draw: paths in units of its level, counted from its own corner so that they stay exact. */
export interface Cell {
  column: number;
  row: number;
  paths: Map<string, Path2D>;
}

const CLOSED = new Set(['land', 'lake']);
const KEPT = 160;

/** Loads cells when they are asked for, and forgets those unused for longest. */
export class Cells {
  readonly #index: BasemapIndex;
  readonly #loaded: () => void;
  readonly #cells = new Map<string, Cell | null>();

  constructor(index: BasemapIndex, loaded: () => void) {
    this.#index = index;
    this.#loaded = loaded;
  }

  /** The cells of a level that touch that part of the world, and whether all of them are there. */
  within(
    number: number,
    west: number,
    north: number,
    east: number,
    south: number,
  ): { cells: Cell[]; whole: boolean } {
    const level = this.#index.levels[number] as LevelIndex;
    const across = level.cellsAcross;
    const cells: Cell[] = [];
    let whole = true;
    const last = across - 1;
    for (let row = clamp(north * across, last); row <= clamp(south * across, last); row++) {
      for (let column = clamp(west * across, last); column <= clamp(east * across, last); column++) {
        const name = `${column}-${row}`;
        if (!level.cells[name]) continue;
        const cell = this.#cell(number, name, column, row);
        if (cell) cells.push(cell);
        else whole = false;
      }
    }
    return { cells, whole };
  }

  #cell(number: number, name: string, column: number, row: number): Cell | null {
    const key = `${number}-${name}`;
    const cell = this.#cells.get(key);
    if (cell === undefined) {
      this.#cells.set(key, null);
      // What failed is asked for again when it is next in view.
      loading(this.#load(number, name, column, row)).catch(() => this.#cells.delete(key));
      return null;
    }
    if (cell && number > 0) {
      this.#cells.delete(key);
      this.#cells.set(key, cell);
    }
    return cell;
  }

  async #load(number: number, name: string, column: number, row: number): Promise<void> {
    const level = this.#index.levels[number] as LevelIndex;
    const bytes = await fetchCell(`level-${number}.bin`, level.cells[name] as [number, number]);
    const size = 2 ** level.bits / level.cellsAcross;
    const left = column * size;
    const top = row * size;
    const paths = new Map<string, Path2D>();
    for (const [layer, { points, ends }] of unpack(bytes, left, top)) {
      const path = newPath();
      let point = 0;
      for (const end of ends) {
        path.moveTo((points[2 * point] as number) - left, (points[2 * point + 1] as number) - top);
        for (point++; point < end; point++) {
          path.lineTo((points[2 * point] as number) - left, (points[2 * point + 1] as number) - top);
        }
        if (CLOSED.has(layer)) path.closePath();
      }
      paths.set(layer, path);
    }
    this.#cells.set(`${number}-${name}`, { column, row, paths });
    this.#forget();
    this.#loaded();
  }

  #forget(): void {
    for (const [key, cell] of this.#cells) {
      if (this.#cells.size <= KEPT) return;
      if (cell && !key.startsWith('0-')) this.#cells.delete(key);
    }
  }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, Math.floor(value)));
}
