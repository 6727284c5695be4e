import { inAndOut } from 'ol/easing';
import { defaults as interactions } from 'ol/interaction/defaults';
import OlMap from 'ol/Map';
import View from 'ol/View';
import type { Feed, FeedPlace, Shown } from '../feed';
import type { Reach } from '../time/day-words';
import { Basemap } from './basemap/basemap';
import type { Colors } from './colors';
import { AreaLayer } from './events/area-layer';
import { AreaPaths } from './events/area-paths';
import { arrowsSeen } from './events/arrow-paths';
import { type Display, displayOf, eventsAt, holdsAt } from './events/display';
import { type Item, itemAt } from './events/items';
import { type Marks, marksOf, shownPlaces } from './events/marks';
import { Outlines } from './events/outlines';
import { EventPainter } from './events/painter';
import { MOST_SPREAD, SceneBuilder } from './events/scene';
import { SymbolPictures } from './events/symbol-pictures';
import { shortRegion } from './events/words';
import { type Extent, extentOf, fitted, type Margins } from './extent';
import { BaseLabelPainter } from './labels/base-labels';
import { Letterer } from './labels/lettering';
import { type Box, Occupied } from './labels/occupied';
import { type LegendContent, legendOf } from './legend';
import { LiveLayer } from './live-layer';
import { type Frame, WORLD_METRES, worldX, worldY, zoomAt } from './projection';

const FLIGHT = 400;
const CLOSEST_FIT = 6;
const CLOSEST = 12;
/** Wider countries (in worlds) do not stretch a fit: an event in Russia does not need all of it in view. */
const WIDE = 0.08;

export interface Look {
  /** After each frame. */
  drawn(items: readonly Item[], legend: LegendContent, frame: Frame, moving: boolean): void;
  moved(frame: Frame): void;
  picked(events: number[], item: Item | null): void;
  pointed(item: Item | null, event: number): void;
  /** The land could not be loaded. */
  failed(reason: string): void;
  /** Room that is not the map's: title, legend, buttons. */
  taken(): Box[];
}

const SMALL_SCREEN = 500;

/** The map itself: OpenLayers for view and gestures, own layers for what is drawn. */
export class MapView {
  readonly #look: Look;
  readonly #map: OlMap;
  readonly #view: View;
  readonly #basemap: Basemap;
  readonly #outlines: Outlines;
  readonly #paths = new AreaPaths();
  readonly #areas: AreaLayer;
  readonly #events: LiveLayer;
  readonly #builder: SceneBuilder;
  readonly #letterer = new Letterer();
  readonly #symbols: SymbolPictures;
  readonly #ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  #colors: Colors | null = null;
  #marks: Marks | null = null;
  #display: Display | null = null;
  #selected = -1;
  #hovered = -1;
  #spread: number | null = null;
  #items: Item[] = [];
  #labels: { item: Item; box: Box }[] = [];
  #frame: Frame | null = null;
  #ratio = 0;
  #fitWanted: (() => void) | null = null;

  constructor(target: HTMLElement, look: Look) {
    this.#look = look;
    const changed = () => this.#events.changed();
    this.#basemap = new Basemap(() => {
      this.#fitWanted?.();
      changed();
    });
    this.#outlines = new Outlines(() => {
      this.#builder.reset();
      this.#areas.layer.stale();
      changed();
    });
    this.#areas = new AreaLayer(this.#outlines, this.#paths);
    this.#builder = new SceneBuilder(this.#outlines, this.#paths);
    this.#symbols = new SymbolPictures(changed);
    this.#events = new LiveLayer((context, frame, ratio, moving) =>
      this.#draw(context, frame, ratio, moving),
    );
    this.#view = new View({ center: [0, 0], zoom: 3, minZoom: 1, maxZoom: CLOSEST, enableRotation: false });
    this.#map = new OlMap({
      target,
      view: this.#view,
      controls: [],
      interactions: interactions({ altShiftDragRotate: false, pinchRotate: false, keyboard: false }),
      layers: [this.#basemap.layer, this.#areas.layer, this.#events],
    });
    this.#map.on('moveend', () => {
      if (this.#frame) look.moved(this.#frame);
    });
    this.#map.on('click', ({ pixel }) => {
      const [item, events] = this.#at(pixel);
      look.picked(events, item);
    });
    this.#map.on('pointermove', (event) => {
      if (event.dragging || (event.originalEvent as PointerEvent).pointerType === 'touch') return;
      const [item, events] = this.#at(event.pixel);
      target.style.cursor = item || events.length > 0 ? 'pointer' : '';
      look.pointed(item, events.length === 1 ? (events[0] as number) : -1);
    });
    this.#basemap.load().catch((error: Error) => look.failed(error.message));
    void document.fonts.ready.then(() => this.#relook());
    document.fonts.addEventListener('loadingdone', () => this.#relook());
  }

  dispose(): void {
    this.#map.setTarget(undefined);
    this.#map.dispose();
  }

  setColors(colors: Colors): void {
    this.#colors = colors;
    this.#basemap.colors = colors;
    this.#basemap.layer.stale();
    this.#relook();
    this.#showAreas();
  }

  setFeed(feed: Feed | null): void {
    this.#marks = feed && marksOf(feed);
    this.#display = null;
    this.#builder.reset();
    const countries = feed?.events.flatMap((event) => event.places.map((place) => place.country ?? '')) ?? [];
    this.#basemap.countries = new Set(countries);
    this.#basemap.layer.stale();
  }

  setShown(shown: Shown, reach: Reach | null): void {
    if (!this.#marks) return;
    this.#display = displayOf(this.#marks, shown, reach);
    this.#showAreas();
    this.#events.changed();
  }

  setChosen(selected: number, hovered: number): void {
    if (selected === this.#selected && hovered === this.#hovered) return;
    this.#selected = selected;
    this.#hovered = hovered;
    this.#showAreas();
    this.#events.changed();
  }

  /** The frame as it was last drawn. */
  get frame(): Frame | null {
    return this.#frame;
  }

  get marks(): Marks | null {
    return this.#marks;
  }

  get display(): Display | null {
    return this.#display;
  }

  moveTo(zoom: number, latitude: number, longitude: number): void {
    this.#fitWanted = null;
    this.#view.cancelAnimations();
    this.#view.setCenter(centre(worldX(longitude), worldY(latitude)));
    this.#view.setZoom(zoom);
  }

  zoomBy(steps: number): void {
    this.#view.cancelAnimations();
    this.#view.animate({ zoom: (this.#view.getZoom() ?? 3) + steps, duration: this.#duration(200) });
  }

  panBy(x: number, y: number): void {
    const frame = this.#frame;
    if (!frame) return;
    this.#view.cancelAnimations();
    this.#view.animate({
      center: centre(frame.x + x / frame.scale, frame.y + y / frame.scale),
      duration: this.#duration(120),
    });
  }

  /** Brings these events into view, or as soon as there is a view to bring them into. */
  fit(events: readonly number[], margins: Margins, flight = true): void {
    const marks = this.#marks;
    if (!marks) return;
    const size = this.#map.getSize();
    if (!size?.[0] || !size[1] || !this.#basemap.index) {
      this.#fitWanted = () => this.fit(events, margins, false);
      return;
    }
    this.#fitWanted = null;
    const places = events.flatMap((event) => {
      const one = marks.events[event];
      return one && one.kind !== 'statement' ? [...shownPlaces(one), ...one.places] : [];
    });
    const narrow = places.filter((place) => this.#widthOf(place) < WIDE);
    const extent = extentOf((narrow.length > 0 ? narrow : places).map((place) => this.#extentOf(place)));
    if (!extent) return;
    this.#flyTo(fitted(extent, { width: size[0], height: size[1] }, margins, CLOSEST_FIT), flight);
  }

  /** Zooms to the places of a cluster, or spreads a stack. Says what it did. */
  open(item: Item): 'zoomed' | 'spread' | 'list' | 'event' {
    if (item.form === 'symbol') return 'event';
    if (item.form === 'stack') {
      const [spot] = item.spots;
      if (spot === undefined || item.events.length > MOST_SPREAD) return 'list';
      this.#spread = this.#spread === spot ? null : spot;
      this.#events.changed();
      return 'spread';
    }
    const { x, y } = (this.#marks as Marks).spots;
    const extent = extentOf(
      item.spots.map((spot) => {
        const [wx, wy] = [x[spot] as number, y[spot] as number];
        return { west: wx, east: wx, north: wy, south: wy };
      }),
    );
    const frame = this.#frame;
    if (!extent || !frame) return 'list';
    const margin = { top: 90, right: 90, bottom: 90, left: 90 };
    const to = fitted(extent, frame, margin, CLOSEST);
    if (zoomAt(to.scale) <= zoomAt(frame.scale) + 0.1) return 'list';
    this.#flyTo(to, true);
    return 'zoomed';
  }

  /** Closes a spread stack; says whether one was open. */
  gather(): boolean {
    const open = this.#spread !== null;
    this.#spread = null;
    if (open) this.#events.changed();
    return open;
  }

  /** Whether a mark of that event stands within the view. */
  sees(event: number): boolean {
    const frame = this.#frame;
    const marks = this.#marks;
    if (!frame || !marks) return false;
    return this.#items.some((item) => {
      if (item.x < 0 || item.y < 0 || item.x > frame.width || item.y > frame.height) return false;
      return item.events.includes(event) || item.spots.some((spot) => holdsAt(marks, spot, event));
    });
  }

  eventsOf(item: Item): number[] {
    if (item.form !== 'cluster' || !this.#marks || !this.#display) return item.events;
    return item.spots.flatMap((spot) => eventsAt(this.#marks as Marks, this.#display as Display, spot));
  }

  #at(pixel: number[]): [Item | null, number[]] {
    const [x = 0, y = 0] = pixel;
    const item =
      itemAt(this.#items, x, y) ??
      this.#labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
        ?.item ??
      null;
    if (item) return [item, item.form === 'symbol' ? item.events : []];
    const group = this.#frame && this.#areas.groupAt(this.#ruler, this.#frame, x, y);
    const events = this.#items.filter((one) => group && one.group === group).flatMap((one) => one.events);
    return [null, events.slice(0, 1)];
  }

  #flyTo(to: Pick<Frame, 'x' | 'y' | 'scale'>, flight: boolean): void {
    const resolution = WORLD_METRES / to.scale;
    this.#view.cancelAnimations();
    const duration = flight ? this.#duration(FLIGHT) : 0;
    const here = this.#frame?.x ?? to.x;
    const target = centre(to.x + Math.round(here - to.x), to.y);
    if (duration === 0) {
      this.#view.setCenter(target);
      this.#view.setResolution(resolution);
    } else {
      this.#view.animate({ center: target, resolution, duration, easing: inAndOut });
    }
  }

  #duration(milliseconds: number): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
  }

  #widthOf(place: FeedPlace): number {
    if (place.level === 'continent') return 1;
    if (place.level !== 'country') return 0;
    return this.#basemap.index?.countries.find(([country]) => country === place.country)?.[2] ?? 0;
  }

  #extentOf(place: FeedPlace): Extent {
    const x = worldX(place.lon);
    const y = worldY(place.lat);
    if (place.level === 'city' || place.level === 'point') return { west: x, east: x, north: y, south: y };
    const outline = this.#outlines.get(place);
    if (outline) return outline;
    const half = place.level === 'region' ? 0.005 : this.#widthOf(place) / 2;
    return { west: x - half, east: x + half, north: y - half / 2, south: y + half / 2 };
  }

  #showAreas(): void {
    if (!this.#marks || !this.#display || !this.#colors) return;
    this.#areas.show(this.#marks, this.#display, this.#selected, this.#hovered, this.#colors);
  }

  #relook(): void {
    if (!this.#colors) return;
    this.#ratio = 0;
    this.#events.changed();
  }

  #draw(context: CanvasRenderingContext2D, frame: Frame, ratio: number, moving: boolean): void {
    const colors = this.#colors;
    if (!colors) return;
    this.#fitWanted?.();
    if (ratio !== this.#ratio) {
      this.#ratio = ratio;
      this.#letterer.reset(ratio);
      this.#symbols.reset(colors, ratio);
    }
    this.#frame = frame;
    const taken = this.#look.taken();
    const size = frame.width < SMALL_SCREEN ? 21 : 24;
    const marks = this.#marks;
    const display = this.#display;
    if (!marks || !display) {
      this.#paintNames(context, frame, colors, occupiedBy(taken), new Set(), new Set());
      return;
    }
    const [selected, hovered] = [this.#selected, this.#hovered];
    const options = { selected, hovered, spread: this.#spread, moving, size, taken };
    const scene = this.#builder.build(context, frame, marks, display, options);
    const look = { colors, letterer: this.#letterer, symbols: this.#symbols, size };
    const painter = new EventPainter(context, frame, marks, display, scene, look, selected, hovered);
    const chosen = new Set([selected, hovered]);
    const arrows = arrowsSeen(display, marks.events, scene.items, frame, colors, chosen);
    painter.place(arrows);
    const events = scene.items.flatMap((item) => item.events);
    this.#paintNames(
      context,
      frame,
      colors,
      scene.occupied,
      countriesOf(marks, events),
      saidBy(marks, painter.labels),
    );
    painter.paint(arrows);
    this.#items = scene.items;
    if (scene.unfinished) requestAnimationFrame(() => this.#events.changed());
    this.#labels = [...painter.labels];
    this.#look.drawn(scene.items, legendOf(marks, display, scene.items, arrows), frame, moving);
  }

  #paintNames(
    context: CanvasRenderingContext2D,
    frame: Frame,
    colors: Colors,
    occupied: Occupied,
    named: ReadonlySet<string>,
    said: ReadonlySet<string>,
  ): void {
    const { index, divisions } = this.#basemap;
    if (!index) return;
    const cities = this.#basemap.citiesIn(frame);
    new BaseLabelPainter(context, frame, occupied, this.#letterer, colors).paint({
      index,
      cities,
      divisions,
      named,
      said,
    });
  }
}

function occupiedBy(taken: Box[]): Occupied {
  const occupied = new Occupied();
  for (const box of taken) occupied.take(box);
  return occupied;
}

function countriesOf(marks: Marks, events: number[]): Set<string> {
  return new Set(
    events.flatMap((event) => marks.events[event]?.places.map((place) => place.country ?? '') ?? []),
  );
}

/** Countries by code and towns by name that the labels of events say already. */
function saidBy(marks: Marks, labels: readonly { item: Item }[]): Set<string> {
  const said = new Set<string>();
  for (const { item } of labels) {
    if (item.form === 'stack' && !item.group) said.add(item.name);
    for (const event of item.events) {
      for (const place of marks.events[event] ? shownPlaces(marks.events[event]) : []) {
        said.add(place.level === 'country' ? (place.country ?? '') : shortRegion(place.name));
      }
    }
  }
  return said;
}

function centre(x: number, y: number): [number, number] {
  return [(x - 0.5) * WORLD_METRES, (0.5 - y) * WORLD_METRES];
}
