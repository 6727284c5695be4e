import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';
import '../event-list/event-list';
import type { EventList } from '../event-list/event-list';
import type { EventMap } from '../event-map/event-map';
import '../event-map/event-map';
import type { FeedEvent } from '../feed';
import '../page-header/page-header';
import type { PageHeader } from '../page-header/page-header';
import { apply, chosenTheme } from '../page-header/theme';
import { type Extent, extentOf, type View } from '../shown/extent';
import { articleOf } from '../shown/facets';
import { type Filter, NO_FILTER } from '../shown/filter';
import { memo } from '../shown/memo';
import { Scene } from '../shown/scene';
import { keyDay } from '../shown/timeline';
import '../time-bar/keys-dialog';
import type { KeysDialog } from '../time-bar/keys-dialog';
import '../time-bar/time-bar';
import { type Clock, reachOf, sameClock, showing } from '../time/clock';
import type { TimeBar } from '../time-bar/time-bar';
import { spanWords } from '../time-bar/words';
import { type Address, writeAddress } from './address';
import './bottom-sheet';
import { bringIn } from './bring-in';
import { PageHistory } from './history';
import { loadFeed } from './load';
import { mapStyles } from './map-styles';
import { emptyTitle, loadingFailed, nothingYet } from './messages';
import { type Notice, noticeTemplate } from './notice';
import { openingOf } from './opening';
import { counts, headline } from './title';

type Layout = 'large' | 'medium' | 'small';

interface ViewChange {
  zoom: number;
  lat: number;
  lon: number;
  bbox: [number, number, number, number];
}

const SETTLED = 400;

/**
 * The page: header, list, map, panel and time bar around one clock, one filter and one selection, which the address
 * keeps. Fetches the feed and does all filtering itself. Fires `event-selected` {id or null} and, when nothing changes
 * any more, `state-settled` {query}. Slots: `panel`, `header-actions`.
 */
@customElement('time-map')
export class TimeMap extends LitElement {
  static override styles = [controlStyles, mapStyles];

  /** Where the feed is, relative to the page. */
  @property({ attribute: 'feed-url' }) feedUrl = 'feed';
  @property({ attribute: false }) selected: string | null = null;
  @state() private scene: Scene | null = null;
  @state() private clock: Clock = { mode: 'day', at: 0, to: 0, step: 'day' };
  @state() private filter: Filter = NO_FILTER;
  @state() private hovered: string | null = null;
  @state() private loading = true;
  @state() private error = '';
  @state() private notice: Notice | null = null;
  @state() private panelOpen = false;
  @state() private layout: Layout = 'large';
  @state() private view: View | null = null;
  @state() private spoken = '';
  @query('event-map') private map!: EventMap | null;
  @query('event-list') private list!: EventList | null;
  @query('time-bar') private bar!: TimeBar | null;
  @query('page-header') private header!: PageHeader;
  @query('.panel') private panel!: HTMLElement | null;
  @query('keys-dialog') private keys!: KeysDialog;
  #extent: Extent | null = null;
  #seen: View | null = null;
  #viewOnly = false;
  #told: string | null = null;
  #timer = 0;
  #fetching = new AbortController();
  #loaded: Promise<void> = Promise.resolve();
  readonly #reach = memo(reachOf);
  readonly #history = new PageHistory((address) => this.apply(address));
  readonly #resize = new ResizeObserver(() => this.measure());

  override connectedCallback(): void {
    super.connectedCallback();
    apply(chosenTheme());
    this.#history.connect();
    this.#resize.observe(this);
    this.addEventListener('keydown', this.pressed);
    this.addEventListener('select-event', this.chosenInPanel);
    this.addEventListener('event-hover', this.pointedInPanel);
    this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#history.disconnect();
    this.#resize.disconnect();
    this.removeEventListener('keydown', this.pressed);
    this.removeEventListener('select-event', this.chosenInPanel);
    this.removeEventListener('event-hover', this.pointedInPanel);
    this.#fetching.abort();
    clearTimeout(this.#timer);
  }

  /** Fetches the feed again; time, filter and selection stay. */
  reload(): Promise<void> {
    this.#fetching.abort();
    this.#fetching = new AbortController();
    this.#loaded = this.load(this.#fetching.signal);
    return this.#loaded;
  }

  /** Selects an event as if it had been clicked, or none. A clock that does not show it is moved. */
  async select(id: string | null): Promise<void> {
    await this.#loaded;
    this.choose(id);
  }

  private async load(signal: AbortSignal): Promise<void> {
    this.loading = true;
    try {
      const feed = await loadFeed(this.feedUrl, signal);
      const first = this.scene === null;
      this.scene = new Scene(feed);
      this.error = '';
      if (first) {
        this.begin();
      }
    } catch (reason) {
      if (!signal.aborted) {
        this.error = reason instanceof Error ? reason.message : String(reason);
      }
    } finally {
      this.loading = signal.aborted && this.loading;
    }
  }

  /** Sets the page as its address says, else to the first view. */
  private begin(): void {
    const address = this.#history.read();
    this.apply(address);
    if (address.event !== null && address.view === null) {
      this.updateComplete
        .then(() => this.map?.updateComplete)
        .then(() => this.map?.fit([address.event as string]));
    }
  }

  private apply(address: Address): void {
    const { scene } = this;
    if (scene === null) {
      return;
    }
    this.bar?.stop();
    const { clock, filter, event } = openingOf(scene, address, this.#extent);
    this.#viewOnly = address.inView;
    this.filter = filter;
    this.clock = clock;
    this.view = address.view ?? this.view;
    this.notice = null;
    this.selected = event?.id ?? null;
    this.panelOpen = this.selected !== null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('selected') && this.selected !== this.#told && this.scene !== null) {
      this.#told = this.selected;
      this.dispatchEvent(new CustomEvent('event-selected', { detail: { id: this.selected } }));
    }
    if (['selected', 'clock', 'filter', 'scene'].some((name) => changed.has(name))) {
      this.settle();
    }
  }

  override render() {
    const { scene, layout } = this;
    const small = layout === 'small';
    return html`<div class="page ${layout}">
        <page-header
          .scene=${scene}
          .filter=${this.filter}
          .counts=${scene ? this.counts : ''}
          ?compact=${small}
          ?tight=${layout === 'medium'}
          @filter-change=${this.filtered}
          @share-wanted=${this.share}
          @keys-wanted=${() => this.keys.show()}
        >
          <slot name="header-actions" slot="actions"></slot>
        </page-header>
        ${this.loading ? html`<div class="progress" role="progressbar" aria-label="Loading the events"></div>` : nothing}
        ${
          small
            ? html`<bottom-sheet
                .most=${this.clientHeight - 78 - 68}
                @sheet-height=${(event: CustomEvent<{ room: number }>) =>
                  this.style.setProperty('--sheet-room', `${event.detail.room}px`)}
                >${this.panelOpen ? this.side() : this.listSide()}</bottom-sheet
              >`
            : html`${this.listSide()} ${this.side()}`
        }
        ${this.mapRegion()} ${this.timeBar()}
      </div>
      <p class="unseen" role="status">${this.spoken}</p>
      <keys-dialog></keys-dialog>`;
  }

  private listSide() {
    return html`<aside class="list" aria-label="Events">
      ${
        this.scene === null || this.scene.feed.events.length === 0
          ? this.message()
          : html`<event-list
              .scene=${this.scene}
              .filter=${this.filter}
              .clock=${this.clock}
              .shown=${this.shown}
              .selected=${this.selected}
              .hovered=${this.hovered}
              .viewOnly=${this.filter.within !== null}
              @event-select=${(event: CustomEvent<{ id: string; open: boolean }>) =>
                this.choose(event.detail.id, event.detail.open)}
              @event-hover=${this.pointed}
              @event-day=${(event: CustomEvent<{ id: string }>) => this.toDayOf(event.detail.id)}
              @clock-day=${(event: CustomEvent<{ day: number }>) => this.toDay(event.detail.day)}
              @filter-change=${this.filtered}
              @view-only=${(event: CustomEvent<{ on: boolean }>) => this.showViewOnly(event.detail.on)}
            ></event-list>`
      }
    </aside>`;
  }

  private message() {
    if (this.error !== '') {
      return loadingFailed(this.error, () => this.reload());
    }
    return this.scene === null ? nothing : nothingYet();
  }

  private mapRegion() {
    const { scene } = this;
    return html`<section class="map" aria-label="Map">
      <event-map
        .feed=${scene?.feed ?? null}
        .shown=${this.shown}
        .reach=${this.#reach(this.clock)}
        .selected=${this.selected}
        .hovered=${this.hovered}
        .view=${this.view}
        .headline=${scene ? headline(this.clock) : ''}
        .subline=${scene ? this.counts : ''}
        @event-select=${(event: CustomEvent<{ id: string | null }>) => this.choose(event.detail.id)}
        @event-hover=${this.pointed}
        @view-change=${this.seen}
        >${this.mapTitle()}</event-map
      >
      ${
        this.error !== '' && scene !== null
          ? noticeTemplate(
              {
                words: `${this.error} You see what was loaded before.`,
                action: 'Try again',
                act: () => this.reload(),
              },
              () => {
                this.error = '';
              },
            )
          : this.notice
            ? noticeTemplate(this.notice, () => {
                this.notice = null;
              })
            : nothing
      }
    </section>`;
  }

  private mapTitle() {
    const { scene } = this;
    if (this.layout === 'small' || scene === null) {
      return html`<span slot="title"></span>`;
    }
    const none = this.shown.indexes.length === 0 && scene.timeline.events.length > 0;
    return none ? emptyTitle(scene, this.filter, this.clock, (day) => this.toDay(day)) : nothing;
  }

  private side() {
    const several = (this.scene?.feed.articles.length ?? 0) > 1;
    if (!this.panelOpen) {
      return html`<div class="rail">
        <button @click=${() => this.openPanel()}>${icon('sheet')}${several ? 'Articles' : 'Article'}</button>
      </div>`;
    }
    return html`<div class="panel" tabindex="-1">
      <button class="sheet-close" @click=${() => this.closePanel()}>${icon('back')}Events</button>
      ${
        this.selected === null
          ? html`<button class="square close" aria-label="Close" @click=${() => this.closePanel()}>${icon('close')}</button>`
          : nothing
      }
      <slot name="panel" @event-hover=${this.pointed}></slot>
    </div>`;
  }

  private timeBar() {
    return this.scene === null || this.scene.domain.first === this.scene.domain.last
      ? html`<div class="bar-room"></div>`
      : html`<time-bar
          .scene=${this.scene}
          .filter=${this.filter}
          .clock=${this.clock}
          .shown=${this.shown}
          .selected=${this.selected}
          .hovered=${this.hovered}
          .written=${this.written}
          ?compact=${this.layout === 'small'}
          @clock-change=${(event: CustomEvent<{ clock: Clock }>) => this.setClock(event.detail.clock)}
          @event-select=${(event: CustomEvent<{ id: string }>) => this.choose(event.detail.id)}
          @event-hover=${this.pointed}
          @keys-wanted=${() => this.keys.show()}
        ></time-bar>`;
  }

  private get shown() {
    return (
      this.scene?.shown(this.filter, this.clock) ?? { indexes: new Int32Array(), presence: new Uint8Array() }
    );
  }

  private get counts(): string {
    return this.scene === null ? '' : counts(this.scene, this.shown, this.scene.total(this.filter));
  }

  /** The day on which the article of the selected event was written, else the latest one. */
  private get written(): number | null {
    const article = this.eventOf(this.selected)?.article;
    const feed = this.scene?.feed;
    return (
      (feed && article ? articleOf(feed, article)?.published : undefined) ?? this.scene?.published ?? null
    );
  }

  private eventOf(id: string | null): FeedEvent | undefined {
    return id === null ? undefined : this.scene?.feed.events.find((event) => event.id === id);
  }

  private choose(id: string | null, open = false): void {
    const event = this.eventOf(id);
    this.bar?.stop();
    this.notice = null;
    this.selected = event?.id ?? null;
    this.panelOpen = event !== undefined || (this.panelOpen && id !== null);
    if (event !== undefined && this.scene !== null) {
      this.bringIn(this.scene, event);
      this.renderRoot.querySelector('bottom-sheet')?.open();
    }
    if (open) {
      this.updateComplete.then(() => this.panel?.focus());
    }
  }

  /** Moves the clock to an event that it does not show, or tells what hides it; with a way back. */
  private bringIn(scene: Scene, event: FeedEvent): void {
    const before = this.clock;
    const result = bringIn(scene, this.filter, before, event);
    switch (result.how) {
      case 'shown':
        break;
      case 'filtered':
        this.notice = {
          words: result.statements ? 'Statements are hidden.' : 'The filters hide this event.',
          action: 'Show it',
          act: () => {
            this.filter = result.filter;
            this.choose(event.id);
          },
        };
        break;
      case 'moved':
        this.clock = result.clock;
        this.notice = {
          words: `The clock went to ${spanWords(this.clock)} to show it.`,
          action: `Back to ${spanWords(before)}`,
          act: () => this.setClock(before),
        };
    }
  }

  private toDayOf(id: string): void {
    const event = this.eventOf(id);
    const day = event === undefined ? null : keyDay(event);
    if (day !== null) {
      this.clock = { ...this.clock, mode: 'day', at: day, to: day };
    }
  }

  private toDay(day: number): void {
    const { mode } = this.clock;
    this.setClock(mode === 'upto' ? { ...this.clock, at: day, to: day } : showing(this.clock, day));
  }

  private setClock(clock: Clock): void {
    this.notice = null;
    if (!sameClock(clock, this.clock)) {
      this.clock = clock;
    }
    this.settle();
  }

  private readonly filtered = (event: CustomEvent<{ filter: Filter }>): void => {
    this.filter = event.detail.filter;
    this.#viewOnly = this.filter.within !== null;
  };

  private showViewOnly(on: boolean): void {
    this.#viewOnly = on;
    this.filter = { ...this.filter, within: on ? this.#extent : null };
  }

  private readonly seen = (event: CustomEvent<ViewChange>): void => {
    const { zoom, lat, lon, bbox } = event.detail;
    this.#seen = { zoom, lat, lon };
    this.#extent = extentOf(...bbox);
    if (this.#viewOnly) {
      this.filter = { ...this.filter, within: this.#extent };
    }
    this.settle();
  };

  private readonly pointed = (event: CustomEvent<{ id: string | null }>): void => {
    this.hovered = event.detail.id;
  };

  private readonly chosenInPanel = (event: Event): void => {
    const { id } = (event as CustomEvent<{ id: string }>).detail;
    if (id === '') {
      this.closePanel();
    } else {
      this.choose(id);
    }
  };

  private readonly pointedInPanel = (event: Event): void =>
    this.pointed(event as CustomEvent<{ id: string | null }>);

  private openPanel(): void {
    this.panelOpen = true;
    this.updateComplete.then(() => this.panel?.focus());
  }

  private closePanel(): void {
    this.panelOpen = false;
    this.selected = null;
    this.updateComplete.then(() => this.list?.updateComplete).then(() => this.list?.focus());
  }

  private async share(): Promise<void> {
    const { href } = location;
    try {
      await navigator.clipboard.writeText(href);
      this.notice = { words: 'The address of this view is copied.', action: '', act: () => {} };
    } catch {
      this.notice = { words: `The address of this view: ${href}`, action: '', act: () => {} };
    }
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    const typing = target.matches('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      this.header.search();
    } else if (event.key === '?') {
      event.preventDefault();
      this.keys.show();
    } else if (
      event.key === 'Escape' &&
      this.panelOpen &&
      event.composedPath().includes(this.panel as EventTarget)
    ) {
      event.preventDefault();
      this.closePanel();
    }
  };

  private measure(): void {
    const width = this.clientWidth;
    this.layout = width >= 1200 ? 'large' : width >= 800 ? 'medium' : 'small';
    this.requestUpdate();
  }

  /** What has stood still for a moment goes into the address, and is told. Nothing does while playing. */
  private settle(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.scene !== null && this.bar?.playing !== true) {
        const address: Address = {
          clock: this.clock,
          filter: this.filter,
          inView: this.#viewOnly,
          view: this.#seen,
          event: this.selected,
        };
        this.#history.write(address);
        this.speak();
        this.dispatchEvent(new CustomEvent('state-settled', { detail: { query: writeAddress(address) } }));
      }
    }, SETTLED);
  }

  /** A slider in focus says its value by itself. */
  private speak(): void {
    const focused = this.bar?.shadowRoot?.activeElement;
    if (focused?.localName !== 'time-plot') {
      this.spoken = `${headline(this.clock)}, ${this.counts}`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-map': TimeMap;
  }
}
