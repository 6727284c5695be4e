import { defaults as interactions } from 'ol/interaction/defaults';
import OlMap from 'ol/Map';
import type { Feed, FeedEvent, Shown } from '../feed';
import { memo } from '../shown/memo';
import type { Reach } from '../time/day-words';
import { unitOf } from './app6/unit';
import { Basemap } from './basemap/basemap';
import type { CountryRow } from './basemap/basemap-index';
import { Camera } from './camera';
import type { Colors } from './colors';
import { Easel } from './drawing/easel';
import { Abroad } from './events/abroad';
import { AreaPaths } from './events/area-paths';
import { arrowsSeen } from './events/arrow-paths';
import { ComingAreas } from './events/coming';
import { type Display, displayOf, eventsAt } from './events/display';
import { EventLabels } from './events/event-labels';
import { holds, type Item, itemAt } from './events/items';
import { type Marks, marksOf } from './events/marks';
import { Outlines } from './events/outlines';
import { EventPainter } from './events/painter';
import { countriesOf, saidBy } from './events/said';
import { SceneBuilder } from './events/scene';
import { ShownAreas } from './events/shown-areas';
import { MOST_SPREAD } from './events/spot-items';
import { Stamps } from './events/stamps';
import { SymbolPictures } from './events/symbol-pictures';
import { extentOf, fitted, type Margins } from './extent';
import { extentOfEvents } from './fitting';
import { BaseLabelPainter } from './labels/base-labels';
import { CountryPlaces } from './labels/country-places';
import { Letterer } from './labels/lettering';
import { type Box, Occupied, type Point } from './labels/occupied';
import { type Layers, PLAIN_LAYERS } from './layers/layers';
import { type LegendContent, legendOf } from './legend';
import { LiveLayer } from './live-layer';
import { isLoading, loaded } from './loads';
import { type Frame, screenX, screenY, zoomAt } from './projection';

const CLOSEST_FIT = 6;
const CLOSEST_OPEN = 12;
/** Around the places of a cluster that is opened, in pixels. */
const AROUND: Margins = { top: 90, right: 90, bottom: 90, left: 90 };

/** What the map tells, and asks of, the element that it is in. */
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

const NO_COUNTRIES: readonly CountryRow[] = [];
const SMALL_SCREEN = 500;
/** Frames of APP-6 need more room than symbols. */
const FRAMED = 1.3;
/** Height in pixels of the number above a frame. */
const NUMBER = 11;

/** The map itself: OpenLayers for view and gestures, own layers for what is drawn. */
export class MapView {
  readonly #look: Look;
  readonly #map: OlMap;
  readonly #camera = new Camera();
  readonly #basemap: Basemap;
  readonly #outlines: Outlines;
  readonly #paths = new AreaPaths();
  readonly #areas: ShownAreas;
  readonly #easel: Easel | null;
  readonly #events: LiveLayer;
  readonly #builder: SceneBuilder;
  readonly #letterer = new Letterer();
  readonly #countryPlaces = new CountryPlaces();
  readonly #symbols: SymbolPictures;
  readonly #stamps = new Stamps();
  readonly #ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  readonly #abroad = memo((countries: readonly CountryRow[]) => new Abroad(countries));
  readonly #coming = memo((marks: Marks) => new ComingAreas(marks));
  #colors: Colors | null = null;
  #layers: Layers = PLAIN_LAYERS;
  #marks: Marks | null = null;
  #display: Display | null = null;
  #selected = -1;
  #hovered = -1;
  #spread: number | null = null;
  #items: Item[] = [];
  #labels: { item: Item; box: Box }[] = [];
  #frame: Frame | null = null;
  #ratio = 0;
  #unfinished = false;
  #fitWanted: (() => void) | null = null;

  /**
   * @param looked whether somebody sees it; else it is drawn by `paint` alone
   * @param pixelRatio of the pictures, where it is not that of the screen
   */
  constructor(target: HTMLElement, look: Look, looked = true, pixelRatio = devicePixelRatio) {
    this.#look = look;
    const changed = () => this.#events.changed();
    this.#basemap = new Basemap(() => {
      this.#fitWanted?.();
      changed();
    });
    this.#outlines = new Outlines(() => {
      this.#builder.reconsider();
      this.#areas.outdate();
      changed();
    });
    this.#areas = new ShownAreas(this.#outlines, this.#paths);
    this.#builder = new SceneBuilder(this.#outlines, this.#paths);
    this.#symbols = new SymbolPictures(changed);
    this.#easel = looked
      ? new Easel((picture, frame) => this.#events.show(picture, frame), this.#relook)
      : null;
    this.#events = new LiveLayer(
      this.#easel,
      (frame) => {
        this.#frame = frame;
      },
      (context, frame, ratio, moving) => {
        this.#areas.draw(context, frame, ratio, moving);
        this.#draw(context, frame, ratio, moving);
      },
    );
    this.#map = new OlMap({
      target,
      pixelRatio,
      view: this.#camera.view,
      controls: [],
      interactions: interactions({ altShiftDragRotate: false, pinchRotate: false, keyboard: false }),
      layers: [this.#basemap.layer, this.#events],
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
    this.#basemap.load().then(
      () => {
        // Symbols were placed without knowing the countries.
        this.#builder.reset();
        changed();
      },
      (error: Error) => look.failed(error.message),
    );
    void document.fonts.ready.then(this.#relook);
    document.fonts.addEventListener('loadingdone', this.#relook);
  }

  setColors(colors: Colors): void {
    this.#colors = colors;
    this.#basemap.colors = colors;
    this.#basemap.layer.stale();
    this.#relook();
    this.#showAreas();
  }

  /** What the map is drawn on; its tone comes with the colours. */
  setLayers(layers: Layers): void {
    this.#layers = layers;
    this.#basemap.setRelief(layers.relief);
    this.#events.changed();
  }

  setFeed(feed: Feed | null): void {
    this.#marks = feed && marksOf(feed);
    this.#display = null;
    this.#items = [];
    this.#labels = [];
    this.#spread = null;
    this.#builder.reset();
    this.#basemap.countries = feed?.events.places.countries ?? new Set();
    this.#basemap.layer.stale();
    this.#events.changed();
  }

  setShown(shown: Shown, reach: Reach | null): void {
    if (!this.#marks) return;
    this.#display = displayOf(this.#marks, shown, reach);
    this.#showAreas();
    this.#events.changed();
  }

  /** Fetches the outlines that will be drawn when the clock goes on or back from there. */
  foresee(reach: Reach): void {
    const marks = this.#marks;
    if (!marks) return;
    for (const group of this.#coming(marks).near(reach)) {
      for (const place of marks.groups.get(group).places) this.#outlines.foresee(place);
    }
  }

  setChosen(selected: number, hovered: number): void {
    if (selected === this.#selected && hovered === this.#hovered) return;
    this.#selected = selected;
    this.#hovered = hovered;
    this.#showAreas();
    this.#events.changed();
  }

  /** Draws until nothing is missing any more: cells, outlines, pictures, places of symbols. */
  async settle(): Promise<void> {
    await document.fonts.ready;
    do {
      await loaded();
      this.#map.renderSync();
    } while (isLoading() || this.#unfinished);
  }

  /** Whether all of what is shown is drawn. */
  get atRest(): boolean {
    return this.#display !== null && this.#events.atRest && !this.#unfinished && !isLoading();
  }

  /** Draws the view on another canvas, each layer when `layer` calls for it. */
  paint(context: CanvasRenderingContext2D, layer: (name: string, draw: () => void) => void): void {
    const frame = this.#frame;
    if (!frame) return;
    layer('land', () => this.#basemap.layer.paint(context, frame));
    layer('areas', () => this.#areas.paint(context, frame));
    layer('events', () => this.#draw(context, frame, this.#ratio, false));
  }

  /** The element that it is in has another size. */
  resize(): void {
    this.#map.updateSize();
  }

  /** Ends it: the element that it was in is its own again. */
  dispose(): void {
    this.#map.setTarget(undefined);
    this.#easel?.dispose();
    document.fonts.removeEventListener('loadingdone', this.#relook);
  }

  /** Draws the events and names again, as the room for them has changed. */
  redraw(): void {
    this.#events.changed();
  }

  /** The frame as it was last drawn. */
  get frame(): Frame | null {
    return this.#frame;
  }

  get display(): Display | null {
    return this.#display;
  }

  moveTo(zoom: number, latitude: number, longitude: number): void {
    this.#fitWanted = null;
    this.#camera.moveTo(zoom, latitude, longitude);
  }

  zoomBy(steps: number): void {
    this.#camera.zoomBy(steps);
  }

  panBy(x: number, y: number): void {
    if (this.#frame) this.#camera.panBy(this.#frame, x, y);
  }

  /** Brings these events, or all, into view, or as soon as there is a view to bring them into. */
  fit(events: ArrayLike<number> | null, margins: Margins, flight = true): void {
    const marks = this.#marks;
    if (!marks) return;
    const size = this.#map.getSize();
    if (!size?.[0] || !size[1] || !this.#basemap.index) {
      this.#fitWanted = () => this.fit(events, margins, false);
      return;
    }
    this.#fitWanted = null;
    const extent = extentOfEvents(marks.events, events, this.#basemap.index.countries, this.#outlines);
    if (!extent) return;
    const to = fitted(extent, { width: size[0], height: size[1] }, margins, CLOSEST_FIT);
    this.#camera.flyTo(to, this.#frame, flight);
  }

  /** Zooms to the places of a cluster, or spreads a stack. Says what it did. */
  open(item: Item): 'zoomed' | 'spread' | 'list' | 'event' {
    if (item.form === 'symbol') return 'event';
    if (item.form === 'stack') {
      const spot = this.#display?.spots[item.slots[0] ?? -1];
      if (item.group || spot === undefined || item.events.length > MOST_SPREAD) return 'list';
      this.#spread = this.#spread === spot ? null : spot;
      this.#events.changed();
      return 'spread';
    }
    const display = this.#display as Display;
    const { x, y } = (this.#marks as Marks).spots;
    const extent = extentOf(
      Array.from(item.slots, (slot) => {
        const spot = display.spots[slot] as number;
        const [wx, wy] = [x[spot] as number, y[spot] as number];
        return { west: wx, east: wx, north: wy, south: wy };
      }),
    );
    const frame = this.#frame;
    if (!extent || !frame) return 'list';
    const to = fitted(extent, frame, AROUND, CLOSEST_OPEN);
    if (zoomAt(to.scale) <= zoomAt(frame.scale) + 0.1) return 'list';
    this.#camera.flyTo(to, frame, true);
    return 'zoomed';
  }

  /** Closes a spread stack; says whether one was open. */
  gather(): boolean {
    const open = this.#spread !== null;
    this.#spread = null;
    if (open) this.#events.changed();
    return open;
  }

  /** Where an event stands in the view or beyond it, in pixels; null when it has no place. */
  placeOf(event: number): Point | null {
    const frame = this.#frame;
    const marks = this.#marks;
    const display = this.#display;
    const index = this.#basemap.index;
    if (!frame || !marks || !display || !index) return null;
    const item = this.#items.find((one) => holds(marks, display, one, event));
    if (item) return { x: item.x, y: item.y };
    const extent = extentOfEvents(marks.events, [event], index.countries, this.#outlines);
    if (!extent) return null;
    return {
      x: screenX(frame, (extent.west + extent.east) / 2),
      y: screenY(frame, (extent.north + extent.south) / 2),
    };
  }

  /** Whether a mark of that event stands within the view. */
  sees(event: number): boolean {
    const frame = this.#frame;
    const marks = this.#marks;
    const display = this.#display;
    if (!frame || !marks || !display) return false;
    return this.#items.some((item) => {
      if (item.x < 0 || item.y < 0 || item.x > frame.width || item.y > frame.height) return false;
      return holds(marks, display, item, event);
    });
  }

  eventsOf(item: Item): number[] {
    const display = this.#display;
    if (item.form !== 'cluster' || !display) return item.events;
    return Array.from(item.slots).flatMap((slot) => eventsAt(display, slot));
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

  #showAreas(): void {
    if (!this.#marks || !this.#display || !this.#colors) return;
    this.#areas.show(this.#marks, this.#display, this.#selected, this.#hovered, this.#colors);
  }

  readonly #relook = (): void => {
    if (!this.#colors) return;
    this.#ratio = 0;
    this.#events.changed();
  };

  #draw(context: CanvasRenderingContext2D, frame: Frame, ratio: number, moving: boolean): void {
    const colors = this.#colors;
    if (!colors) return;
    if (this.#fitWanted) {
      this.#fitWanted();
      this.#events.changed();
      // What is drawn next stands in the view that is wanted: nothing flashes up in another one before.
      if (!this.#fitWanted) return;
    }
    if (ratio !== this.#ratio) {
      this.#ratio = ratio;
      this.#letterer.reset(ratio);
      this.#symbols.reset(colors, ratio);
      this.#stamps.reset(ratio);
    }
    const taken = this.#look.taken();
    const app6 = this.#layers.symbols === 'app6';
    const size = frame.width < SMALL_SCREEN ? 21 : 24;
    const marks = this.#marks;
    const display = this.#display;
    if (!marks || !display) {
      this.#paintNames(context, frame, colors, occupiedBy(taken), new Set(), new Set());
      return;
    }
    const chosen = { selected: this.#selected, hovered: this.#hovered };
    const options = {
      ...chosen,
      spread: this.#spread,
      moving,
      size: app6 ? size * FRAMED : size,
      taken,
      outlined: this.#areas.groups,
      abroad: this.#abroad(this.#basemap.index?.countries ?? NO_COUNTRIES),
    };
    const scene = this.#builder.build(this.#ruler, frame, marks, display, options);
    const look = {
      colors,
      letterer: this.#letterer,
      symbols: this.#symbols,
      stamps: this.#stamps,
      size,
      app6,
    };
    const above = (event: number) => (app6 && isCounted(marks.events.find(event)) ? NUMBER : 0);
    const arrows = arrowsSeen(display, marks.events, scene.items, frame, colors, chosen, size, above);
    const labels = new EventLabels(frame, marks, display, scene, { ...look, above }, chosen);
    labels.place(arrows);
    const named = countriesOf(marks, scene.items);
    const said = saidBy(marks, labels.placed);
    this.#paintNames(context, frame, colors, scene.occupied, named, said);
    new EventPainter(context, marks, display, look, chosen).paint(scene, arrows, labels.placed);
    this.#items = scene.items;
    this.#labels = labels.placed;
    this.#unfinished = scene.unfinished;
    if (scene.unfinished) requestAnimationFrame(() => this.#events.changed());
    this.#look.drawn(scene.items, legendOf(marks, display, scene.items, arrows, app6), frame, moving);
  }

  #paintNames(
    context: CanvasRenderingContext2D,
    frame: Frame,
    colors: Colors,
    occupied: Occupied,
    named: ReadonlySet<string>,
    said: ReadonlySet<string>,
  ): void {
    const { index, divisions, rivers } = this.#basemap;
    if (!index) return;
    const cities = this.#basemap.citiesIn(frame);
    new BaseLabelPainter(context, frame, occupied, this.#letterer, this.#countryPlaces, colors).paint({
      index,
      cities,
      divisions,
      rivers,
      relief: this.#layers.relief,
      named,
      said,
    });
  }
}

function isCounted(event: FeedEvent | undefined): boolean {
  return event !== undefined && (unitOf(event, event.status)?.quantity ?? '') !== '';
}

function occupiedBy(taken: Box[]): Occupied {
  const occupied = new Occupied();
  for (const box of taken) occupied.take(box);
  return occupied;
}
