import { BitmapLayer } from '../bitmap-layer';
import type { Colors } from '../colors';
import { loading } from '../loads';
import { type Frame, zoomAt } from '../projection';
import {
  type BasemapIndex,
  type CityRow,
  type DivisionRow,
  fetchCell,
  fetchDivisions,
  fetchIndex,
  fetchRivers,
  type RiverRow,
} from './basemap-index';
import { Cells } from './cells';
import { drawBasemap } from './draw';
import { Relief } from './relief';

const CITIES_FROM = 5;
/** From here on divisions and rivers have names. */
const NAMES_FROM = 5.7;

/** The land beneath the events: its layer, and the names that come with the view. */
export class Basemap {
  readonly layer: BitmapLayer;
  index: BasemapIndex | null = null;
  divisions: DivisionRow[] = [];
  rivers: RiverRow[] = [];
  colors: Colors | null = null;
  /** ISO codes of the countries whose divisions are drawn before all others. */
  countries: ReadonlySet<string> = new Set();
  readonly #changed: () => void;
  readonly #cityCells = new Map<string, CityRow[]>();
  /** The cities of the cells that were last in view. */
  #cities: { key: string; rows: CityRow[] } = { key: '', rows: [] };
  #citiesLoaded = 0;
  #cells: Cells | null = null;
  #namesAsked = false;
  readonly #relief = new Relief(() => this.layer.stale());
  #shaded = false;

  /** `changed` is called when names have arrived. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.layer = new BitmapLayer((context, frame) => this.#draw(context, frame));
  }

  /** Whether the land is shaded by its slopes. */
  setRelief(shaded: boolean): void {
    if (shaded === this.#shaded) return;
    this.#shaded = shaded;
    this.layer.stale();
  }

  async load(): Promise<void> {
    this.index = await loading(fetchIndex());
    this.#cells = new Cells(this.index, () => this.layer.stale());
    this.layer.stale();
    this.#changed();
  }

  /** The smaller cities in view, the largest first; asks for those that are not there yet. */
  citiesIn(frame: Frame): CityRow[] {
    const zoom = zoomAt(frame.scale);
    if (!this.index || zoom < CITIES_FROM) return [];
    if (zoom >= NAMES_FROM && !this.#namesAsked) {
      this.#namesAsked = true;
      loading(this.#loadNames()).catch(() => {
        this.#namesAsked = false;
      });
    }
    const { cellsAcross, cells } = this.index.cityCells;
    const half = { x: frame.width / 2 / frame.scale, y: frame.height / 2 / frame.scale };
    const sides = [frame.y - half.y, frame.y + half.y, frame.x - half.x, frame.x + half.x];
    const [top, bottom, left, right] = sides.map((side) => Math.floor(side * cellsAcross)) as [
      number,
      number,
      number,
      number,
    ];
    const key = `${top} ${bottom} ${left} ${right} ${this.#citiesLoaded}`;
    if (key === this.#cities.key) return this.#cities.rows;
    const rows: CityRow[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const name = `${(column + 8 * cellsAcross) % cellsAcross}-${row}`;
        const known = this.#cityCells.get(name);
        if (known) rows.push(...known);
        else if (cells[name])
          loading(this.#loadCities(name, cells[name])).catch(() => {
            this.#cityCells.delete(name);
            this.#citiesLoaded++;
          });
      }
    }
    rows.sort((a, b) => b[3] - a[3]);
    this.#cities = { key, rows };
    return rows;
  }

  async #loadCities(cell: string, range: [number, number]): Promise<void> {
    this.#cityCells.set(cell, []);
    this.#cityCells.set(cell, JSON.parse(new TextDecoder().decode(await fetchCell('cities.bin', range))));
    this.#citiesLoaded++;
    this.#changed();
  }

  async #loadNames(): Promise<void> {
    [this.divisions, this.rivers] = await Promise.all([fetchDivisions(), fetchRivers()]);
    this.#changed();
  }

  #draw(context: CanvasRenderingContext2D, frame: Frame): void {
    const { colors, countries } = this;
    if (!colors) return;
    if (!this.index || !this.#cells) {
      context.fillStyle = colors.water;
      context.fillRect(0, 0, frame.width, frame.height);
      return;
    }
    const ratio = Math.max(1, context.getTransform().a);
    drawBasemap(context, frame, {
      index: this.index,
      cells: this.#cells,
      colors,
      countries,
      relief: (fill) => (this.#shaded ? this.#relief.picture(frame, ratio, colors, fill) : null),
    });
  }
}
