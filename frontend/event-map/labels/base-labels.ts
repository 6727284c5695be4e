import type { BasemapIndex, CityRow, CountryRow, DivisionRow, WaterRow } from '../basemap/basemap-index';
import type { Colors } from '../colors';
import { type Frame, screenX, screenY, zoomAt } from '../projection';
import { type Anchor, labelBox } from './anchors';
import {
  drawLettering,
  type Letterer,
  type Lettering,
  type TextLine,
  textLine,
  type Voice,
} from './lettering';
import { around, type Box, type Occupied, shareWithin } from './occupied';

/** What the labels of the land need besides the index. */
export interface BaseLabels {
  index: BasemapIndex;
  /** The smaller cities of the cells in view, the largest first. */
  cities: readonly CityRow[];
  divisions: readonly DivisionRow[];
  /** ISO codes of countries with events: their names are larger. */
  named: ReadonlySet<string>;
  /** ISO codes of countries and names of places that an event's label says already. */
  said: ReadonlySet<string>;
}

const SIDES: Anchor[] = ['right', 'left', 'below', 'above'];
const GAP = 5;
/** Kept free around the name of a city, so that the land can be seen between them. */
const CITY_ROOM = 5;

/** Draws the names of the land by importance; what collides is left out. */
export class BaseLabelPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #frame: Frame;
  readonly #zoom: number;
  readonly #view: Box;
  readonly #occupied: Occupied;
  readonly #letterer: Letterer;
  readonly #colors: Colors;

  constructor(
    context: CanvasRenderingContext2D,
    frame: Frame,
    occupied: Occupied,
    letterer: Letterer,
    colors: Colors,
  ) {
    this.#context = context;
    this.#frame = frame;
    this.#zoom = zoomAt(frame.scale);
    this.#view = { left: 0, top: 0, right: frame.width, bottom: frame.height };
    this.#occupied = occupied;
    this.#letterer = letterer;
    this.#colors = colors;
  }

  paint({ index, cities, divisions, named, said }: BaseLabels): void {
    for (const row of index.countries) if (named.has(row[0]) && !said.has(row[0])) this.#country(row, true);
    for (const row of index.cities) if (row[4] && !said.has(row[0])) this.#city(row);
    for (const row of index.countries) if (!named.has(row[0]) && !said.has(row[0])) this.#country(row, false);
    for (const row of index.waters) this.#water(row);
    for (const row of index.cities) if (!row[4] && !said.has(row[0])) this.#city(row);
    if (this.#zoom >= 6.6) for (const row of divisions) if (!said.has(row[0])) this.#division(row);
    for (const row of cities) if (!said.has(row[0])) this.#city(row);
  }

  #country([, name, width, points]: CountryRow, named: boolean): void {
    const room = width * this.#frame.scale;
    if (this.#zoom > 8.5 || room < 16) return;
    const voice: Voice =
      named && this.#zoom >= 3.4
        ? 'named country'
        : this.#zoom < 3.4 || room < 150
          ? 'small country'
          : 'country';
    const lettering = this.#letter([textLine(voice, name, this.#colors)]);
    // Small countries get their name once they are large enough to be seen, though it reaches beyond them.
    if (lettering.width > room * (this.#zoom < 3 ? 1.05 : 1.5) && !(this.#zoom >= 6 && room > 24)) return;
    for (const [x, y] of this.#labelPoints(points)) {
      if (this.#set(lettering, labelBox('centre', x, y, lettering.width, lettering.height, 0), 4)) return;
    }
  }

  /** The best point of the whole if it is in view, else the roomiest of the parts that are. */
  *#labelPoints(points: number[]): Generator<[number, number]> {
    const seen: { x: number; y: number; room: number }[] = [];
    for (let i = 0; i < points.length; i += 3) {
      const x = screenX(this.#frame, points[i] as number);
      const y = screenY(this.#frame, points[i + 1] as number);
      const radius = (points[i + 2] as number) * this.#frame.scale;
      const edge = Math.min(x, this.#frame.width - x, y, this.#frame.height - y);
      if (edge < 20) continue;
      if (i === 0 && edge > 60) yield [x, y];
      seen.push({ x, y, room: Math.min(radius, edge) });
    }
    seen.sort((a, b) => b.room - a.room);
    for (const { x, y } of seen.slice(0, 4)) yield [x, y];
  }

  #city([name, wx, wy, population, capital]: CityRow): void {
    if (!this.#wanted(population, capital === 1)) return;
    const x = screenX(this.#frame, wx);
    const y = screenY(this.#frame, wy);
    if (x < 0 || y < 0 || x > this.#frame.width || y > this.#frame.height) return;
    const dot = around(x, y, 4);
    if (!this.#occupied.free(dot)) return;
    const great = capital === 1 && this.#zoom >= 3.4;
    const lettering = this.#letter([textLine(great ? 'capital' : 'city', name, this.#colors)]);
    for (const anchor of SIDES) {
      if (!this.#set(lettering, labelBox(anchor, x, y, lettering.width, lettering.height, GAP), CITY_ROOM))
        continue;
      this.#occupied.take(dot);
      this.#dot(x, y, capital === 1);
      return;
    }
  }

  #wanted(population: number, capital: boolean): boolean {
    const zoom = this.#zoom;
    if (zoom < 2.8) return false;
    if (capital) return population >= leastCapital(zoom);
    return population >= leastPopulation(zoom);
  }

  #dot(x: number, y: number, filled: boolean): void {
    const context = this.#context;
    context.beginPath();
    context.arc(x, y, filled ? 2.3 : 1.9, 0, 2 * Math.PI);
    context.fillStyle = filled ? this.#colors['label-city'] : this.#colors.land;
    context.strokeStyle = this.#colors['label-city'];
    context.lineWidth = 1;
    context.fill();
    context.stroke();
  }

  #water([name, wx, wy, from, to, turn]: WaterRow): void {
    if (this.#zoom < from || this.#zoom > to) return;
    const x = screenX(this.#frame, wx);
    const y = screenY(this.#frame, wy);
    const voice: Voice = name.endsWith('Ocean') ? 'ocean' : 'water';
    const lettering = this.#letter(waterLines(name).map((text) => textLine(voice, text, this.#colors)));
    const radians = (turn * Math.PI) / 180;
    const width =
      Math.abs(Math.cos(radians)) * lettering.width + Math.abs(Math.sin(radians)) * lettering.height;
    const height =
      Math.abs(Math.sin(radians)) * lettering.width + Math.abs(Math.cos(radians)) * lettering.height;
    const box = labelBox('centre', x, y, width, height, 0);
    if (shareWithin(box, this.#view) < 1 || !this.#occupied.free(box)) return;
    this.#occupied.take(box);
    if (turn === 0) {
      drawLettering(this.#context, lettering, box.left, box.top, this.#letterer.ratio);
      return;
    }
    this.#context.save();
    this.#context.translate(x, y);
    this.#context.rotate(radians);
    drawLettering(
      this.#context,
      lettering,
      -lettering.width / 2,
      -lettering.height / 2,
      this.#letterer.ratio,
    );
    this.#context.restore();
  }

  #division([name, wx, wy, width]: DivisionRow): void {
    const room = width * this.#frame.scale;
    if (room < 60) return;
    const x = screenX(this.#frame, wx);
    const y = screenY(this.#frame, wy);
    if (x < 0 || y < 0 || x > this.#frame.width || y > this.#frame.height) return;
    const lettering = this.#letter([textLine('division', name, this.#colors)]);
    if (lettering.width > room) return;
    this.#set(lettering, labelBox('centre', x, y, lettering.width, lettering.height, 0), 3);
  }

  #letter(lines: TextLine[]): Lettering {
    return this.#letterer.letter(lines);
  }

  #set(lettering: Lettering, box: Box, room: number): boolean {
    if (shareWithin(box, this.#view) < 1) return false;
    const wide = {
      left: box.left - room,
      top: box.top - room,
      right: box.right + room,
      bottom: box.bottom + room,
    };
    if (!this.#occupied.free(wide)) return false;
    this.#occupied.take(wide);
    drawLettering(this.#context, lettering, box.left, box.top, this.#letterer.ratio);
    return true;
  }
}

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

/** Long names of waters stand in two lines: "Baltic / Sea". */
export function waterLines(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || name.length < 9) return [name];
  const breakAt =
    words.length === 2 || words[1] === 'of' ? (words[1] === 'of' ? 2 : 1) : Math.ceil(words.length / 2);
  return [words.slice(0, breakAt).join(' '), words.slice(breakAt).join(' ')];
}
