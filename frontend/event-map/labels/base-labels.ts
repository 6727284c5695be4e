import type {
  BasemapIndex,
  CityRow,
  CountryRow,
  DivisionRow,
  IslandRow,
  LandformRow,
  RiverRow,
  WaterRow,
} from '../basemap/basemap-index';
import type { Colors } from '../colors';
import { type Frame, screenX, screenY, zoomAt } from '../projection';
import { type Anchor, labelBox } from './anchors';
import { type CountryPlaces, isDependency, isIsland, mayBeNamed } from './country-places';
import { drawLettering, type Letterer, type Lettering, textLine, type Voice } from './lettering';
import { PLACE_NAMES } from './names';
import { around, type Box, type Occupied, shareWithin } from './occupied';
import { leastCapital, leastPopulation } from './ranks';
import { RiverNames } from './river-names';
import { waterLines } from './water-lines';

/** What the labels of the land need besides the index. */
export interface BaseLabels {
  index: BasemapIndex;
  /** The smaller cities of the cells in view, the largest first. */
  cities: readonly CityRow[];
  divisions: readonly DivisionRow[];
  rivers: readonly RiverRow[];
  /** Whether the land is shaded: then mountains have names. */
  relief: boolean;
  /** ISO codes of countries with events: their names are larger. */
  named: ReadonlySet<string>;
  /** ISO codes of countries and names of places that an event's label says already. */
  said: ReadonlySet<string>;
}

const SIDES: Anchor[] = ['right', 'left', 'below', 'above'];
const GAP = 5;
/** Kept free around the name of a city, so that the land can be seen between them. */
const CITY_ROOM = 5;
const CITIES_FROM = 2.8;
const LARGE_CITY = 100_000;
const COUNTRIES_UNTIL = 8.5;
const PARTS_FROM = 6;
/** Wide divisions are named before the others, from this width in pixels. */
const DIVISIONS_FROM = 5.8;
const DIVISIONS_ALL_FROM = 6.6;
const WIDE_DIVISION = 170;
const RIVERS_FROM = 6.2;
const ISLANDS_FROM = 4.2;
const SMALLEST_ISLAND = 26;
/** Mountains and deserts are named between these zooms. */
const LANDFORMS = [3.6, 6.8] as const;

/** Draws the names of the land by importance; what collides is left out. */
export class BaseLabelPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #frame: Frame;
  readonly #zoom: number;
  readonly #view: Box;
  readonly #occupied: Occupied;
  readonly #letterer: Letterer;
  readonly #places: CountryPlaces;
  readonly #colors: Colors;
  /** Names that stand already: an island or a division does not repeat its town. */
  readonly #placed = new Set<string>();
  /** The smallest city and the smallest capital that are named. */
  readonly #least: number;
  readonly #leastCapital: number;

  constructor(
    context: CanvasRenderingContext2D,
    frame: Frame,
    occupied: Occupied,
    letterer: Letterer,
    places: CountryPlaces,
    colors: Colors,
  ) {
    this.#context = context;
    this.#frame = frame;
    this.#zoom = zoomAt(frame.scale);
    this.#least = this.#zoom < CITIES_FROM ? Infinity : leastPopulation(this.#zoom);
    this.#leastCapital = this.#zoom < CITIES_FROM ? Infinity : leastCapital(this.#zoom);
    this.#view = { left: 0, top: 0, right: frame.width, bottom: frame.height };
    this.#occupied = occupied;
    this.#letterer = letterer;
    this.#places = places;
    this.#colors = colors;
  }

  paint({ index, cities, divisions, rivers, relief, named, said }: BaseLabels): void {
    const free = (name: string) => !said.has(name) && !this.#placed.has(name);
    const wanted = index.countries.filter((row) => named.has(row[0]) && !said.has(row[0]));
    for (const row of wanted) if (!isDependency(row)) this.#country(row, true);
    for (const row of index.cities) if (row[4] && !said.has(row[0])) this.#city(row);
    const others = index.countries.filter(
      (row) => !said.has(row[0]) && (!named.has(row[0]) || isDependency(row)),
    );
    for (const row of others) if (!isDependency(row)) this.#country(row, false);
    const states = new Map(index.countries.flatMap((row) => (isDependency(row) ? [] : [[row[0], row[1]]])));
    for (const row of others) {
      // From afar a part of a state is not named without the state.
      const state = isIsland(row) || this.#zoom >= PARTS_FROM ? undefined : states.get(row[0]);
      if (isDependency(row) && (!state || this.#placed.has(state))) this.#country(row, false);
    }
    for (const row of index.waters) this.#water(row);
    const towns = (rows: readonly CityRow[], least: number, most: number) => {
      for (const row of rows) {
        // The largest stand first.
        if (row[3] < Math.max(least, this.#least)) return;
        if (row[3] < most && !row[4] && free(row[0])) this.#city(row);
      }
    };
    towns(index.cities, 0, Infinity);
    towns(cities, LARGE_CITY, Infinity);
    if (relief) for (const row of index.landforms) if (free(row[0])) this.#landform(row);
    for (const row of index.islands) if (free(row[0])) this.#island(row);
    if (this.#zoom >= DIVISIONS_FROM) for (const row of divisions) if (free(row[0])) this.#division(row);
    if (this.#zoom >= RIVERS_FROM) {
      const names = new RiverNames(this.#context, this.#frame, this.#occupied, this.#letterer);
      names.write(rivers, (text) => textLine('river', text, this.#colors));
    }
    towns(cities, 0, LARGE_CITY);
  }

  #country(row: CountryRow, named: boolean): void {
    if (this.#zoom > COUNTRIES_UNTIL) return;
    const places = this.#places.of(row, this.#frame);
    if (places.length === 0) return;
    const lettering = this.#name(this.#voiceOf(row, named), PLACE_NAMES.ofCountry(row[0], row[1]));
    if (!mayBeNamed(row, lettering.width, this.#zoom, this.#frame.scale)) return;
    for (const { x, y } of places) {
      if (!this.#set(lettering, labelBox('centre', x, y, lettering.width, lettering.height, 0), 4)) continue;
      this.#placed.add(row[1]);
      return;
    }
  }

  #voiceOf(row: CountryRow, named: boolean): Voice {
    if (isDependency(row)) return 'dependency';
    if (named && this.#zoom >= 3.4) return 'named country';
    return this.#zoom < 3.4 || row[2] * this.#frame.scale < 150 ? 'small country' : 'country';
  }

  #city([name, wx, wy, population, capital]: CityRow): void {
    if (population < (capital ? this.#leastCapital : this.#least)) return;
    const x = screenX(this.#frame, wx);
    const y = screenY(this.#frame, wy);
    if (!this.#sees(x, y)) return;
    const dot = around(x, y, 4);
    if (!this.#occupied.free(dot)) return;
    const great = capital === 1 && this.#zoom >= 3.4;
    const lettering = this.#name(great ? 'capital' : 'city', PLACE_NAMES.of(name));
    for (const anchor of SIDES) {
      if (!this.#set(lettering, labelBox(anchor, x, y, lettering.width, lettering.height, GAP), CITY_ROOM))
        continue;
      this.#occupied.take(dot);
      this.#placed.add(name);
      this.#dot(x, y, capital === 1);
      return;
    }
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
    // An ocean that lies around the edge of the world has a name on both sides of it.
    if (this.#zoom < from || this.#zoom > to || this.#placed.has(name)) return;
    const x = screenX(this.#frame, wx);
    const y = screenY(this.#frame, wy);
    if (!this.#sees(x, y)) return;
    const voice: Voice = name.endsWith('Ocean') ? 'ocean' : 'water';
    const lettering = this.#letterer.letter(
      waterLines(PLACE_NAMES.of(name)).map((text) => textLine(voice, text, this.#colors)),
    );
    const radians = (turn * Math.PI) / 180;
    const width =
      Math.abs(Math.cos(radians)) * lettering.width + Math.abs(Math.sin(radians)) * lettering.height;
    const height =
      Math.abs(Math.sin(radians)) * lettering.width + Math.abs(Math.cos(radians)) * lettering.height;
    const box = labelBox('centre', x, y, width, height, 0);
    if (shareWithin(box, this.#view) < 1 || !this.#occupied.free(box)) return;
    this.#occupied.take(box);
    this.#placed.add(name);
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

  /** Islands that are no states of their own. */
  #island([name, wx, wy, width]: IslandRow): void {
    const room = width * this.#frame.scale;
    if (room < SMALLEST_ISLAND || room > this.#frame.width || this.#zoom < ISLANDS_FROM) return;
    this.#centred('division', name, wx, wy, room * 2.5);
  }

  #landform([name, wx, wy]: LandformRow): void {
    if (this.#zoom < LANDFORMS[0] || this.#zoom > LANDFORMS[1]) return;
    this.#centred('landform', name, wx, wy, Infinity);
  }

  #sees(x: number, y: number): boolean {
    return x > 0 && y > 0 && x < this.#frame.width && y < this.#frame.height;
  }

  /** In the middle of a place in worlds, no wider than `most` pixels. */
  #centred(voice: Voice, name: string, wx: number, wy: number, most: number): void {
    const x = screenX(this.#frame, wx);
    const y = screenY(this.#frame, wy);
    if (!this.#sees(x, y)) return;
    const lettering = this.#name(voice, PLACE_NAMES.of(name));
    if (lettering.width > most) return;
    this.#set(lettering, labelBox('centre', x, y, lettering.width, lettering.height, 0), 3);
  }

  #division([name, wx, wy, width]: DivisionRow): void {
    const room = width * this.#frame.scale;
    if (room < (this.#zoom < DIVISIONS_ALL_FROM ? WIDE_DIVISION : 60)) return;
    this.#centred('division', name, wx, wy, room);
  }

  #name(voice: Voice, text: string): Lettering {
    return this.#letterer.name(voice, text, this.#colors);
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
