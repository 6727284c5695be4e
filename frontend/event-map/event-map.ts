import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Feed, FeedEvent, Shown } from '../feed';
import { msg } from '../messages/message';
import type { Reach } from '../time/day-words';
import { marginsAround, shiftInto } from './clear-room';
import { readColors } from './colors';
import { type Item, neighbour } from './events/items';
import type { Margins } from './extent';
import { ICONS } from './icons';
import { commandOf, type MapCommand } from './keys';
import { PLACE_NAMES } from './labels/names';
import type { Box } from './labels/occupied';
import { creditsFor, type Layers, PLAIN_LAYERS } from './layers/layers';
import { layersMenu } from './layers/layers-menu';
import { type LegendContent, legendTemplate } from './legend';
import { MapView } from './map-view';
import { type MapPosition, positionOf } from './position';
import type { Frame } from './projection';
import { type ScaleBar, scaleBar } from './scale';
import { styles } from './styles';
import {
  besidePoint,
  listTemplate,
  MOST_OPTIONS,
  nameOf,
  optionsTemplate,
  type Tip,
  tipTemplate,
} from './templates';
import { ThemeWatch } from './theme-watch';
import { whenIdle } from './when-idle';

/** Milliseconds after the last change until the options of the listbox follow. */
const SETTLED = 120;

/**
 * The map. Give it `feed` and `shown`; it tells `event-select` and `event-hover` ({id} or {id: null}) and, when the view
 * rests, `view-change` ({zoom, lat, lon, bbox}); `layers-change` ({layers}) asks for other layers.
 */
export class EventMap extends LitElement {
  static override styles = styles;

  static override properties = {
    feed: { attribute: false },
    reach: { attribute: false },
    shown: { attribute: false },
    selected: { attribute: false },
    hovered: { attribute: false },
    view: { attribute: false },
    layers: { attribute: false },
    cover: { type: Number },
    headline: {},
    subline: {},
    _failure: { state: true },
    _legend: { state: true },
    _scale: { state: true },
    _items: { state: true },
    _active: { state: true },
    _spoken: { state: true },
    _tip: { state: true },
    _list: { state: true },
  };

  feed: Feed | null = null;
  /** The days that `shown` stands for; arrows are drawn on the days of a movement only. */
  reach: Reach | null = null;
  shown: Shown = { indexes: new Int32Array(), presence: new Uint8Array() };
  selected: string | null = null;
  hovered: string | null = null;
  view: MapPosition | null = null;
  layers: Layers = PLAIN_LAYERS;
  /** Pixels at the right side that something else lies over. */
  cover = 0;
  headline = '';
  subline = '';

  private _failure = '';
  private _legend: LegendContent | null = null;
  private _scale: ScaleBar | null = null;
  private _items: readonly Item[] = [];
  private _active = -1;
  private _spoken = '';
  private _tip: Tip | null = null;
  private _list: { x: number; y: number; title: string; events: number[] } | null = null;

  #map: MapView | null = null;
  #items: readonly Item[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  /** The event that was selected elsewhere and is still to be brought into view. */
  #sought: string | null = null;
  #pointed = -1;
  #fitted = false;
  #legendKey = '';
  #firstLegend: LegendContent | null = null;
  #taken: Box[] = [];
  /** The room as it was when the selected event was last looked for in it. */
  #room = '';

  constructor() {
    super();
    new ThemeWatch(this, () => this.#recolor());
  }

  protected override firstUpdated(): void {
    this.#map = new MapView(this.renderRoot.querySelector('.view') as HTMLElement, {
      drawn: (items, legend, frame, moving) => this.#drawn(items, legend, frame, moving),
      moved: (frame) => this.#moved(frame),
      picked: (events, item) => this.#picked(events, item),
      pointed: (item, event) => this.#point(item, event),
      failed: (reason) => {
        this._failure = reason;
      },
      taken: () => this.#taken,
    });
    this.#recolor();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const map = this.#map;
    if (!map) return;
    if (changed.has('layers')) this.#setLayers(map);
    if (changed.has('feed')) {
      map.setFeed(this.feed);
    }
    if (changed.has('feed') || changed.has('shown')) {
      map.setShown(this.shown, this.reach);
      whenIdle(() => this.reach && map.foresee(this.reach));
    }
    if (changed.has('selected') && changed.get('selected') !== undefined) this.#sought = this.selected;
    if (changed.has('cover') && changed.get('cover') !== undefined) this.#keepInView();
    if (changed.has('selected') || changed.has('hovered') || changed.has('feed')) this.#choose();
    if (changed.has('view') && this.view) map.moveTo(this.view.zoom, this.view.lat, this.view.lon);
    if (changed.has('feed') && this.feed && !this.view && !this.#fitted) {
      this.#fitted = true;
      map.fit(null, this.#margins(), false);
    }
    if (!this.#taken.length) this.#measure();
  }

  /** Brings these events into view; without ids those that are shown. */
  fit(ids?: readonly string[]): void {
    const numbers = ids?.map((id) => this.#numberOf(id)).filter((number) => number >= 0);
    this.#map?.fit(numbers ?? this.shown.indexes, this.#margins());
  }

  /** Where the view is; null while nothing was drawn. */
  get position(): MapPosition | null {
    const frame = this.#map?.frame;
    return frame ? positionOf(frame) : null;
  }

  /** Whether all of what is shown is drawn, until something changes again. */
  get atRest(): boolean {
    return this.#map?.atRest ?? false;
  }

  focusMap(): void {
    (this.renderRoot.querySelector('.view') as HTMLElement | null)?.focus();
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="view"
        tabindex="0"
        role="application"
        aria-label=${msg('map.title')}
        aria-describedby="keys"
        @keydown=${this.#key}
        @pointerleave=${() => this.#point(null, -1)}
      ></div>
      <p id="keys" class="hidden">
        ${msg('map.keys')}
      </p>
      <p class="hidden" role="status">${this._spoken}</p>
      <div class="title">
        <slot name="title"><h2>${this.headline}</h2>
        <p>${this.subline}</p></slot>
      </div>
      <div
        class="options"
        role="listbox"
        tabindex="0"
        aria-label=${msg('map.events')}
        aria-activedescendant=${this._active >= 0 ? `option-${this._active}` : nothing}
        @keydown=${this.#optionKey}
        @focus=${() => this.#activate(Math.max(0, this._active))}
        @blur=${() => this.#activate(-1)}
      >
        ${guard([this._items, this.feed, this.selected, this._active], () =>
          optionsTemplate(this._items, this.feed, this.#numberOf(this.selected), this._active),
        )}
      </div>
      ${this._legend ? legendTemplate(this._legend) : nothing}
      ${
        this._scale
          ? html`<div class="scale"><i style="width:${this._scale.width}px"></i><span>${this._scale.words}</span></div>`
          : nothing
      }
      ${
        this._failure
          ? html`<p class="failure" role="alert">
              ${msg('map.failed', { reason: this._failure })}
            </p>`
          : nothing
      }
      <div class="credit">${creditsFor(this.layers.relief)}</div>
      <div class="controls">
        ${this.#button('zoom', msg('map.zoomIn'), ICONS.plus, () => this.#map?.zoomBy(1))}
        ${this.#button('zoom', msg('map.zoomOut'), ICONS.minus, () => this.#map?.zoomBy(-1))}
        ${this.#button('', msg('map.fit'), ICONS.fit, () => this.fit())}
        ${layersMenu(this.layers, (layers) => this.#tell('layers-change', { layers }))}
        <slot name="controls"></slot>
      </div>
      ${this._tip ? tipTemplate(this._tip, this.clientWidth, this.clientHeight) : nothing}
      ${this.#listTemplate()}
      <span class="probe" hidden></span>
    `;
  }

  #button(kind: string, label: string, icon: unknown, act: () => void): TemplateResult {
    return html`<button class=${kind} aria-label=${label} title=${label} @click=${act}>${icon}</button>`;
  }

  #listTemplate(): TemplateResult | typeof nothing {
    if (!this._list || !this.feed) return nothing;
    const { feed, _list: list } = this;
    const arrived = this.#map?.display?.arrived ?? new Set<number>();
    const choose = (id: string) => this.#chooseFromList(id);
    return html`<div
      class="list"
      role="dialog"
      aria-label=${list.title}
      style=${besidePoint(list, this.clientWidth, this.clientHeight)}
      @keydown=${this.#listKey}
    >
      ${listTemplate(list.title, list.events, feed, arrived, choose)}
    </div>`;
  }

  #event(number: number): FeedEvent | undefined {
    return this.feed?.events.find(number);
  }

  #numberOf(id: string | null): number {
    return this.feed?.events.indexOf(id) ?? -1;
  }

  #choose(): void {
    const hovered = this.#numberOf(this.hovered);
    this.#map?.setChosen(this.#numberOf(this.selected), hovered >= 0 ? hovered : this.#pointed);
  }

  #drawn(items: readonly Item[], legend: LegendContent, frame: Frame, moving: boolean): void {
    if (moving) {
      if (this._tip) queueMicrotask(() => (this._tip = null));
      return;
    }
    this.#items = items;
    const room = `${frame.width} ${frame.height}`;
    if (room !== this.#room) {
      const first = this.#room === '';
      this.#room = room;
      if (!first) queueMicrotask(() => this.#keepInView());
    }
    if (this.#sought !== null) this.#seek(this.#sought);
    // The options follow when the picture rests: while playing they would cost more than the drawing.
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this._items = this.#items;
      this._legend ??= this.#firstLegend;
      this.updateComplete.then(() => this.#measure());
    }, SETTLED);
    // Only once the frame is done: a canvas is no place to change the document from.
    queueMicrotask(() => {
      const bar = scaleBar(frame);
      if (bar.words !== this._scale?.words || bar.width !== this._scale.width) this._scale = bar;
      const key = JSON.stringify(legend);
      if (key !== this.#legendKey) {
        this.#legendKey = key;
        // While the areas come it grows: until the first picture rests there is none.
        if (this._legend) this._legend = legend;
        else this.#firstLegend = legend;
      }
    });
  }

  /** Flies to an event once it is shown, unless it can be seen already. */
  #seek(id: string): void {
    const map = this.#map;
    const number = this.#numberOf(id);
    if (!map || number < 0 || !map.display?.presence[number]) return;
    this.#sought = null;
    if (!map.sees(number)) map.fit([number], this.#margins());
    else this.#keepInView();
  }

  /** Moves the selected event out from under the panel, the title or the legend. */
  #keepInView(): void {
    const map = this.#map;
    const number = this.#numberOf(this.selected);
    const frame = map?.frame;
    if (!map || !frame || number < 0) return;
    const at = map.placeOf(number);
    if (!at) return;
    const room = { left: 0, top: 0, right: frame.width - this.cover, bottom: frame.height };
    this.#measure();
    const { x, y } = shiftInto(at, room, this.#taken);
    if (x !== 0 || y !== 0) map.panBy(-x, -y);
  }

  #moved(frame: Frame): void {
    this.#tell('view-change', positionOf(frame));
  }

  #picked(events: number[], item: Item | null): void {
    this._list = null;
    this._tip = null;
    if (item && item.form !== 'symbol') {
      this.#open(item);
      return;
    }
    const [event] = events;
    if (event === undefined && this.#map?.gather()) return;
    this.#select(event === undefined ? null : (this.#event(event)?.id ?? null));
  }

  #open(item: Item): void {
    const map = this.#map;
    if (!map) return;
    const done = map.open(item);
    if (done === 'event') this.#select(this.#event(item.events[0] ?? -1)?.id ?? null);
    if (done !== 'list') return;
    this._list = {
      x: item.x,
      y: item.y,
      title: msg('map.stack', { count: item.count, place: PLACE_NAMES.of(item.name) }),
      events: map.eventsOf(item),
    };
    void this.updateComplete.then(() =>
      (this.renderRoot.querySelector('.list button') as HTMLElement | null)?.focus(),
    );
  }

  #chooseFromList(id: string): void {
    this.#select(id);
    this.focusMap();
  }

  #select(id: string | null): void {
    this._list = null;
    this.#tell('event-select', { id });
  }

  #point(item: Item | null, event: number): void {
    const shown = this.#event(event);
    if (shown && item?.form !== 'cluster') {
      const frame = this.#map?.frame;
      this._tip = item || frame ? this.#tipAt(item, shown.title, shown.when) : null;
    } else if (item) {
      const act =
        item.form === 'cluster' ? msg('map.clusterAct', { places: item.slots.length }) : msg('map.stackAct');
      this._tip = this.#tipAt(
        item,
        msg('map.stack', { count: item.count, place: PLACE_NAMES.of(item.name) }),
        act,
      );
    } else this._tip = null;
    if (event === this.#pointed) return;
    this.#pointed = event;
    this.#choose();
    this.#tell('event-hover', { id: shown?.id ?? null });
  }

  #tipAt(item: Item | null, title: string, detail: string): Tip | null {
    return item ? { x: item.x, y: item.y, title, detail } : null;
  }

  readonly #key = (event: KeyboardEvent): void => {
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.#obey(command);
  };

  #obey(command: MapCommand): void {
    const map = this.#map;
    if (!map) return;
    const active = this._items[this._active];
    if (command === 'fit') this.fit();
    else if (command === 'open') {
      if (active) this.#open(active);
    } else if (command === 'spread') {
      if (active?.form === 'stack') this.#open(active);
    } else if (command === 'leave') {
      if (this._list) this._list = null;
      else if (!map.gather()) this.#select(null);
    } else if ('pan' in command) map.panBy(...command.pan);
    else if ('zoom' in command) map.zoomBy(command.zoom);
    else {
      const from = active ?? { x: this.clientWidth / 2, y: this.clientHeight / 2 };
      this._items = this.#items;
      const next = neighbour(this._items, from, ...command.next);
      if (!next) return;
      this.#activate(this._items.indexOf(next));
      this._spoken = nameOf(next, this.feed);
    }
  }

  readonly #optionKey = (event: KeyboardEvent): void => {
    const last = Math.min(this._items.length, MOST_OPTIONS) - 1;
    const to: Record<string, number> = {
      ArrowDown: this._active + 1,
      ArrowRight: this._active + 1,
      ArrowUp: this._active - 1,
      ArrowLeft: this._active - 1,
      Home: 0,
      End: last,
    };
    const next = event.altKey ? undefined : to[event.key];
    if (next === undefined) {
      this.#key(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#activate(Math.max(0, Math.min(last, next)));
  };

  readonly #listKey = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('.list button')];
    const at = buttons.indexOf((this.renderRoot as ShadowRoot).activeElement as HTMLElement);
    if (event.key === 'Escape') {
      this._list = null;
      this.focusMap();
    } else if (event.key === 'ArrowDown') buttons[Math.min(buttons.length - 1, at + 1)]?.focus();
    else if (event.key === 'ArrowUp') buttons[Math.max(0, at - 1)]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #activate(number: number): void {
    this._active = number;
    const item = this._items[number];
    this.#point(item ?? null, item?.form === 'symbol' ? (item.events[0] ?? -1) : -1);
  }

  #setLayers(map: MapView): void {
    this.style.colorScheme = this.layers.tone === 'page' ? '' : this.layers.tone;
    map.setLayers(this.layers);
    this.#recolor();
  }

  #recolor(): void {
    const probe = this.renderRoot?.querySelector<HTMLElement>('.probe');
    if (!probe || !this.#map) return;
    probe.hidden = false;
    this.#map.setColors(readColors(probe));
    probe.hidden = true;
  }

  /** Finds the room that labels keep off. It lays the page out, which a step of the clock should not pay for. */
  #measure(): void {
    const own = this.getBoundingClientRect();
    const boxes = [...this.renderRoot.querySelectorAll('.title, .controls, .scale, .credit, .legend')].map(
      (element) => {
        const box = element.getBoundingClientRect();
        return {
          left: box.left - own.left,
          top: box.top - own.top,
          right: box.right - own.left,
          bottom: box.bottom - own.top,
        };
      },
    );
    const taken = boxes.filter((box) => box.right > box.left);
    const same = JSON.stringify(taken) === JSON.stringify(this.#taken);
    this.#taken = taken;
    if (!same) this.#map?.redraw();
  }

  #margins(): Margins {
    this.#measure();
    return marginsAround({ width: this.clientWidth, height: this.clientHeight }, this.#taken, this.cover);
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

customElements.define('event-map', EventMap);
