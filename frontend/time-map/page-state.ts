import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Layers, PLAIN_LAYERS } from '../event-map/layers/layers';
import type { FeedEvent, Shown } from '../feed';
import { msg } from '../messages/message';
import { type Extent, extentOf, type View } from '../shown/extent';
import { type Filter, NO_FILTER } from '../shown/filter';
import { memo } from '../shown/memo';
import { Scene } from '../shown/scene';
import { keyDay } from '../shown/timeline';
import { type Clock, reachOf, sameClock, showing } from '../time/clock';
import { spanWords } from '../time-bar/words';
import type { Address } from './address';
import { bringIn } from './bring-in';
import { PageHistory } from './history';
import { loadFeed } from './load';
import type { Notice } from './notice';
import { type Opening, openingOf } from './opening';
import { pause } from './pause';
import { counts } from './title';

const SETTLED = 400;
const NOTHING: Shown = { indexes: new Int32Array(), presence: new Uint8Array() };

/** What the map tells of its view. */
export interface ViewChange extends View {
  bbox: [west: number, south: number, east: number, north: number];
}

/** What the state asks of the page that shows it. */
export interface Shell extends ReactiveControllerHost, EventTarget {
  readonly playing: boolean;
  stopPlaying(): void;
  /** Events are there for the first time, opened as the address says. */
  opened(address: Address): void;
  /** The state has stood still for a moment. */
  settled(): void;
}

/**
 * The clock, the filter and the selection over one feed, and the address that keeps them. Knows nothing of how they are
 * drawn. Tells `event-selected` {id or null}.
 */
export class PageState implements ReactiveController {
  scene: Scene | null = null;
  clock: Clock = { mode: 'day', at: 0, to: 0, step: 'day' };
  filter: Filter = NO_FILTER;
  selected: string | null = null;
  hovered: string | null = null;
  loading = true;
  error = '';
  notice: Notice | null = null;
  /** Where the address wants the map to be. */
  view: View | null = null;
  /** What the map is drawn on. */
  layers: Layers = PLAIN_LAYERS;
  readonly reach = memo(reachOf);
  readonly #host: Shell;
  readonly #history = new PageHistory((address) => this.#open(address));
  #extent: Extent | null = null;
  #seen: View | null = null;
  #viewOnly = false;
  #timer = 0;
  #fetching = new AbortController();
  #version = '';
  #loaded: Promise<void> = Promise.resolve();

  constructor(host: Shell) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#history.connect();
  }

  hostDisconnected(): void {
    this.#history.disconnect();
    this.#fetching.abort();
    clearTimeout(this.#timer);
  }

  /** Whether there is anything to show. */
  get filled(): boolean {
    return this.scene !== null && this.scene.feed.events.length > 0;
  }

  get shown(): Shown {
    return this.scene?.shown(this.filter, this.clock) ?? NOTHING;
  }

  /** "4 of 7 events, 1 of them possible" */
  get counts(): string {
    return this.scene === null ? '' : counts(this.scene, this.shown, this.scene.total(this.filter));
  }

  /** The day on which the article of the selected event was written, else the latest one. */
  get written(): number | null {
    const { articles, events } = this.scene?.feed ?? {};
    const selected = this.eventOf(this.selected)?.number ?? -1;
    const day = articles?.published[events?.article[selected] ?? -1];
    return day ?? this.scene?.published ?? null;
  }

  /** Fetches the feed; time, filter and selection stay, unless there was nothing before. */
  load(): Promise<void> {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.#loaded = this.#load(this.#fetching.signal);
    return this.#loaded;
  }

  /** Fetches the feed again when it is not that of this state of the archive. */
  async follow(version: string): Promise<void> {
    await this.#loaded;
    if (version !== this.#version) await this.load();
  }

  /** Resolves when the feed is there, or cannot be. */
  get loaded(): Promise<void> {
    return this.#loaded;
  }

  /** Selects an event as soon as the feed is there, unless it is selected already. */
  async select(id: string | null): Promise<void> {
    await this.#loaded;
    if (id !== this.selected) this.choose(id);
  }

  /** Selects an event, or none. A clock that does not show it is moved, with a way back. */
  choose(id: string | null): void {
    const event = this.eventOf(id);
    this.#host.stopPlaying();
    this.notice = null;
    this.#setSelected(event?.id ?? null);
    if (event !== undefined && this.scene !== null) {
      this.#bringIn(this.scene, event);
    }
    this.#changed();
  }

  setClock(clock: Clock): void {
    this.notice = null;
    this.clock = sameClock(clock, this.clock) ? this.clock : clock;
    this.#changed();
  }

  setFilter(filter: Filter): void {
    this.filter = filter;
    this.#viewOnly = filter.within !== null;
    this.#changed();
  }

  /** Shows only what lies within the view of the map, wherever that goes. */
  showViewOnly(on: boolean): void {
    this.setFilter({ ...this.filter, within: on ? this.#extent : null });
  }

  /** The map has come to rest. */
  seen({ zoom, lat, lon, bbox }: ViewChange): void {
    this.#seen = { zoom, lat, lon };
    this.#extent = extentOf(...bbox);
    if (this.#viewOnly) {
      this.filter = { ...this.filter, within: this.#extent };
    }
    this.#changed();
  }

  setLayers(layers: Layers): void {
    this.layers = layers;
    this.#changed();
  }

  /** Sets the clock to a day with no more change than it takes. */
  toDay(day: number): void {
    const upTo = this.clock.mode === 'upto';
    this.setClock(upTo ? { ...this.clock, at: day, to: day } : showing(this.clock, day));
  }

  /** Sets the clock to the day of an event. */
  toDayOf(id: string): void {
    const event = this.eventOf(id);
    const day = event === undefined ? null : keyDay(event);
    if (day !== null) {
      this.setClock({ ...this.clock, mode: 'day', at: day, to: day });
    }
  }

  hover(id: string | null): void {
    if (id !== this.hovered) {
      this.hovered = id;
      this.#host.requestUpdate();
    }
  }

  notify(notice: Notice | null): void {
    this.notice = notice;
    this.error = '';
    this.#host.requestUpdate();
  }

  async #load(signal: AbortSignal): Promise<void> {
    this.loading = true;
    this.#host.requestUpdate();
    try {
      const { feed, version } = await loadFeed(signal);
      const scene = new Scene(feed);
      const address = this.#history.read();
      const opening = this.filled ? null : openingOf(scene, address, this.#extent);
      const { filter, clock } = opening ?? this;
      for (const _ of scene.prepare(filter, clock)) await pause();
      signal.throwIfAborted();
      this.scene = scene;
      this.#version = version;
      this.error = '';
      if (opening === null) {
        this.#setSelected(this.eventOf(this.selected)?.id ?? null);
      } else if (this.filled) {
        this.#set(address, opening);
        this.#host.opened(address);
      }
    } catch (reason) {
      this.error = signal.aborted ? this.error : reason instanceof Error ? reason.message : String(reason);
    } finally {
      this.loading = signal.aborted && this.loading;
      this.#changed();
    }
  }

  /** Sets everything as an address says. */
  #open(address: Address): void {
    const { scene } = this;
    if (scene === null) {
      return;
    }
    this.#host.stopPlaying();
    this.#set(address, openingOf(scene, address, this.#extent));
  }

  #set(address: Address, { clock, filter, event }: Opening): void {
    this.#viewOnly = address.inView;
    this.filter = filter;
    this.clock = clock;
    this.view = address.view ?? this.view;
    this.layers = address.layers;
    this.notice = null;
    this.#setSelected(event?.id ?? null);
    this.#changed();
  }

  #bringIn(scene: Scene, event: FeedEvent): void {
    const before = this.clock;
    const result = bringIn(scene, this.filter, before, event);
    switch (result.how) {
      case 'shown':
        break;
      case 'filtered':
        this.notice = {
          words: msg(result.statements ? 'page.statementsHidden' : 'page.filterHides'),
          action: msg('page.showIt'),
          act: () => {
            this.setFilter(result.filter);
            this.choose(event.id);
          },
        };
        break;
      case 'moved':
        this.clock = result.clock;
        this.notice = {
          words: msg('page.clockMoved', { time: spanWords(this.clock) }),
          action: msg('page.backTo', { time: spanWords(before) }),
          act: () => this.setClock(before),
        };
    }
  }

  #setSelected(id: string | null): void {
    if (id !== this.selected) {
      this.selected = id;
      this.#host.dispatchEvent(new CustomEvent('event-selected', { detail: { id } }));
    }
  }

  /** The event with that id, if the feed has it. */
  eventOf(id: string | null): FeedEvent | undefined {
    const events = this.scene?.feed.events;
    return events?.find(events.indexOf(id));
  }

  /** What has stood still for a moment goes into the address, and is told. Nothing does while playing. */
  #changed(): void {
    this.#host.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.filled && !this.#host.playing) {
        const address: Address = {
          clock: this.clock,
          filter: this.filter,
          inView: this.#viewOnly,
          view: this.#seen,
          layers: this.layers,
          event: this.selected,
        };
        this.#history.write(address);
        this.#host.settled();
      }
    }, SETTLED);
  }
}
