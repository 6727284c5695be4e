import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';
import '../event-list/event-list';
import type { EventList } from '../event-list/event-list';
import type { ReviewAction } from '../event-list/review-keys';
import '../event-map/event-map';
import type { EventMap } from '../event-map/event-map';
import type { Layers } from '../event-map/layers/layers';
import { msg } from '../messages/message';
import '../page-header/page-header';
import type { PageHeader } from '../page-header/page-header';
import { apply, chosenTheme } from '../page-header/theme';
import '../export/export-dialog';
import type { ExportDialog } from '../export/export-dialog';
import { seenOf } from '../export/map-picture';
import type { Filter } from '../shown/filter';
import '../tour/guided-tour';
import type { GuidedTour } from '../tour/guided-tour';
import '../time-bar/keys-dialog';
import type { KeysDialog } from '../time-bar/keys-dialog';
import '../time-bar/time-bar';
import type { Clock } from '../time/clock';
import type { TimeBar } from '../time-bar/time-bar';
import type { Address } from './address';
import { Connection } from './connection';
import './bottom-sheet';
import { mapStyles } from './map-styles';
import { emptyTitle, loadingFailed, nothingYet } from './messages';
import { noteTemplate } from './notes';
import { PageState, type Shell, type ViewChange } from './page-state';
import { ReviewDesk, type ReviewWish } from './review-desk';
import { headline } from './title';

/** Pixels of the map that the panel lies over where it slides. */
const PANEL_OVER_MAP = 356;

type Layout = 'large' | 'medium' | 'small';

type Telling<T> = CustomEvent<T>;

/**
 * The page: header, list, map, panel and time bar, laid out for the room there is around one state. Fires
 * `event-selected` {id or null}, `review-wanted` {action, id, other, fact} and, when nothing changes any more, `state-settled` {query}. Slots: `panel`,
 * `header-actions`.
 */
@customElement('time-map')
export class TimeMap extends LitElement implements Shell {
  static override styles = [controlStyles, mapStyles];

  /** Where the feed is, relative to the page. */
  @property({ attribute: 'feed-url' }) feedUrl = 'feed';
  /** Why there is nothing yet, as the server knows it. */
  @property({ attribute: false }) waiting = '';
  @state() private panelOpen = false;
  @state() private layout: Layout = 'large';
  @state() private spoken = '';
  @query('event-map') private map!: EventMap | null;
  @query('event-list') private list!: EventList | null;
  @query('time-bar') private bar!: TimeBar | null;
  @query('page-header') private header!: PageHeader;
  @query('.panel') private panel!: HTMLElement | null;
  @query('keys-dialog') private keys!: KeysDialog;
  @query('export-dialog') private exporting!: ExportDialog;
  @query('guided-tour') private tour!: GuidedTour;
  readonly #page = new PageState(this);
  readonly #desk = new ReviewDesk(this.#page, (wish) =>
    this.dispatchEvent(new CustomEvent('review-wanted', { detail: wish })),
  );
  readonly #connection = new Connection(
    this,
    () => this.feedUrl,
    () => this.comeBack(),
  );
  readonly #resize = new ResizeObserver(() => this.measure());

  override connectedCallback(): void {
    super.connectedCallback();
    apply(chosenTheme());
    this.#resize.observe(this);
    this.addEventListener('keydown', this.pressed);
    this.addEventListener('select-event', this.chosenInPanel);
    this.addEventListener('event-review', this.decided);
    this.addEventListener('event-hover', this.pointed);
    this.addEventListener('event-selected', this.showSelected);
    this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    this.removeEventListener('keydown', this.pressed);
    this.removeEventListener('select-event', this.chosenInPanel);
    this.removeEventListener('event-review', this.decided);
    this.removeEventListener('event-hover', this.pointed);
    this.removeEventListener('event-selected', this.showSelected);
  }

  /** The id of the selected event. */
  get selected(): string | null {
    return this.#page.selected;
  }

  set selected(id: string | null) {
    this.select(id);
  }

  get playing(): boolean {
    return this.bar?.playing === true;
  }

  /** Fetches the feed again; time, filter and selection stay. */
  reload(): Promise<void> {
    return this.#page.load(this.feedUrl);
  }

  /** Selects an event as if it had been clicked, or none. A clock that does not show it is moved. */
  select(id: string | null): Promise<void> {
    return this.#page.select(id);
  }

  stopPlaying(): void {
    this.bar?.stop();
  }

  /** An event that comes without a view is brought into view. */
  async opened({ event, view }: Address): Promise<void> {
    if (event !== null && view === null) {
      await this.updateComplete;
      await this.map?.updateComplete;
      this.map?.fit([event]);
    }
  }

  /** Tells the time and the counts to those who hear the page. A slider in focus says them by itself. */
  settled(): void {
    if (this.bar?.shadowRoot?.activeElement?.localName !== 'time-plot') {
      this.spoken = `${headline(this.#page.clock)}, ${this.#page.counts}`;
    }
  }

  override render() {
    const page = this.#page;
    const small = this.layout === 'small';
    return html`<div class="page ${this.layout}">
        <page-header
          .scene=${page.scene}
          .filter=${page.filter}
          .counts=${page.counts}
          ?compact=${small}
          ?tight=${this.clientWidth < 1340}
          @filter-change=${this.filtered}
          .selected=${this.selected}
          @told=${(event: Telling<{ words: string }>) => page.notify(event.detail)}
          @export-wanted=${this.takeAway}
          @tour-wanted=${this.lead}
          @round-wanted=${this.goThrough}
          @keys-wanted=${this.showKeys}
        >
          <slot name="header-actions" slot="actions"></slot>
        </page-header>
        ${page.loading ? html`<div class="progress" role="progressbar" aria-label=${msg('page.loading')}></div>` : nothing}
        ${
          small
            ? html`<bottom-sheet
                .most=${this.clientHeight - 78 - 68}
                @sheet-height=${(event: Telling<{ room: number }>) =>
                  this.style.setProperty('--sheet-room', `${event.detail.room}px`)}
                >${this.panelOpen ? this.side() : this.listSide()}</bottom-sheet
              >`
            : html`${this.listSide()} ${this.side()}`
        }
        ${this.mapRegion()} ${this.timeBar()}
      </div>
      <p class="unseen" role="status">${this.spoken}</p>
      <keys-dialog></keys-dialog>
      <export-dialog></export-dialog>
      <guided-tour .root=${this.renderRoot} @tour-ended=${this.refocus}></guided-tour>`;
  }

  private listSide() {
    const page = this.#page;
    return html`<aside class="list" aria-label=${msg('list.title')}>
      ${
        page.filled
          ? html`<event-list
              .scene=${page.scene}
              .filter=${page.filter}
              .clock=${page.clock}
              .shown=${page.shown}
              .selected=${page.selected}
              .hovered=${page.hovered}
              .viewOnly=${page.filter.within !== null}
              @event-select=${(event: Telling<{ id: string; open: boolean }>) =>
                this.choose(event.detail.id, event.detail.open)}
              @event-hover=${this.pointed}
              @event-review=${(event: Telling<{ action: ReviewAction; id: string }>) =>
                this.#desk.act(event.detail.action, event.detail.id)}
              @event-day=${(event: Telling<{ id: string }>) => page.toDayOf(event.detail.id)}
              @clock-day=${(event: Telling<{ day: number }>) => page.toDay(event.detail.day)}
              @filter-change=${this.filtered}
              @view-only=${(event: Telling<{ on: boolean }>) => page.showViewOnly(event.detail.on)}
            ></event-list>`
          : page.error !== ''
            ? loadingFailed(page.error, () => this.reload())
            : page.scene !== null
              ? nothingYet(this.waiting, () =>
                  this.querySelector<HTMLElement>('[slot=header-actions]')?.click(),
                )
              : nothing
      }
    </aside>`;
  }

  private mapRegion() {
    const page = this.#page;
    return html`<section class="map" aria-label=${msg('map.title')}>
      <event-map
        .feed=${page.filled ? page.scene?.feed : null}
        .shown=${page.shown}
        .reach=${page.reach(page.clock)}
        .selected=${page.selected}
        .hovered=${page.hovered}
        .view=${page.view}
        .layers=${page.layers}
        .cover=${this.layout === 'medium' && this.panelOpen ? PANEL_OVER_MAP : 0}
        .headline=${page.filled ? headline(page.clock) : ''}
        .subline=${page.counts}
        @event-select=${(event: Telling<{ id: string | null }>) => this.choose(event.detail.id)}
        @event-hover=${this.pointed}
        @layers-change=${(event: Telling<{ layers: Layers }>) => page.setLayers(event.detail.layers)}
        @view-change=${(event: Telling<ViewChange>) => page.seen(event.detail)}
        >${this.mapTitle()}</event-map
      >
      ${this.note()}
    </section>`;
  }

  private note() {
    return noteTemplate(this.#page, this.#connection, this.#desk, {
      reload: () => this.reload(),
      lead: this.lead,
    });
  }

  /** Leads through the page. */
  private readonly lead = (): void => {
    this.tour.start();
    this.requestUpdate();
  };

  /** The server is there again: so may be news. */
  private async comeBack(): Promise<void> {
    await this.reload();
    this.#page.notify({ words: msg('page.isBack') });
  }

  private mapTitle() {
    const { scene, filled, filter, clock, shown } = this.#page;
    if (this.layout === 'small' || scene === null || !filled) {
      return html`<span slot="title"></span>`;
    }
    return shown.indexes.length > 0
      ? nothing
      : emptyTitle(scene, filter, clock, (day) => this.#page.toDay(day));
  }

  private side() {
    const several = (this.#page.scene?.feed.articles.length ?? 0) > 1;
    if (!this.panelOpen) {
      return html`<div class="rail">
        <button @click=${this.openPanel}>${icon('sheet')}${msg(several ? 'page.articles' : 'page.article')}</button>
      </div>`;
    }
    const small = this.layout === 'small';
    const way = small ? html`${icon('back')}${msg('page.back')}` : icon('close');
    return html`<div class="panel" tabindex="-1">
      ${
        this.selected === null
          ? html`<button class=${small ? 'back' : 'square close'} aria-label=${msg(small ? 'page.backHint' : 'page.close')} @click=${this.closePanel}>${way}</button>`
          : nothing
      }
      <slot name="panel"></slot>
    </div>`;
  }

  private timeBar() {
    const page = this.#page;
    return page.filled
      ? html`<time-bar
          .scene=${page.scene}
          .filter=${page.filter}
          .clock=${page.clock}
          .shown=${page.shown}
          .selected=${page.selected}
          .hovered=${page.hovered}
          .written=${page.written}
          ?compact=${this.layout === 'small'}
          @clock-change=${(event: Telling<{ clock: Clock }>) => page.setClock(event.detail.clock)}
          @event-select=${(event: Telling<{ id: string }>) => this.choose(event.detail.id)}
          @event-hover=${this.pointed}
          @keys-wanted=${this.showKeys}
        ></time-bar>`
      : html`<div class="bar-room"></div>`;
  }

  private choose(id: string | null, open = false): void {
    this.#page.choose(id);
    if (id === null) {
      this.panelOpen = false;
    } else if (open) {
      this.openPanel();
    }
  }

  private readonly showSelected = (): void => {
    this.panelOpen = this.selected !== null || this.panelOpen;
    this.renderRoot.querySelector('bottom-sheet')?.open();
  };

  private readonly filtered = (event: Telling<{ filter: Filter }>): void =>
    this.#page.setFilter(event.detail.filter);

  private readonly pointed = (event: Event): void =>
    this.#page.hover((event as Telling<{ id: string | null }>).detail.id);

  private readonly chosenInPanel = (event: Event): void => {
    const { id } = (event as Telling<{ id: string }>).detail;
    if (id === '') {
      this.closePanel();
    } else {
      this.choose(id);
    }
  };

  /** The panel speaks of the selected event. */
  private readonly decided = (event: Event): void => this.#desk.decide((event as Telling<ReviewWish>).detail);

  private async goThrough(): Promise<void> {
    this.#desk.goThrough();
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focus();
  }

  private readonly showKeys = (): void => this.keys.show();

  private readonly refocus = (event: Telling<{ lost: boolean }>): void => {
    if (event.detail.lost) {
      this.list?.focus();
    }
  };

  private async openPanel(): Promise<void> {
    this.panelOpen = true;
    await this.updateComplete;
    this.panel?.focus();
  }

  private async closePanel(): Promise<void> {
    this.choose(null);
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focus();
  }

  private readonly takeAway = (): void => {
    const { scene, filter, clock, shown } = this.#page;
    const seen = this.map && seenOf(this.map);
    if (scene !== null && seen) {
      this.exporting.show({ scene, filter, clock, shown, seen });
    }
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    const typing = target.matches('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/') {
      this.header.search();
    } else if (event.key === '?') {
      this.showKeys();
    } else if (event.key === 'Escape' && this.panel && event.composedPath().includes(this.panel)) {
      this.closePanel();
    } else {
      return;
    }
    event.preventDefault();
  };

  private measure(): void {
    const width = this.clientWidth;
    this.layout = width >= 1200 ? 'large' : width >= 800 ? 'medium' : 'small';
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-map': TimeMap;
  }
}
