import { html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlStyles } from '../controls/styles';
import type { EventList } from '../event-list/event-list';
import type { ExportDialog } from '../export/export-dialog';
import type { ExportView } from '../export/export-view';
import { msg } from '../messages/message';
import '../page-header/page-header';
import type { PageHeader } from '../page-header/page-header';
import { apply, chosenTheme } from '../page-header/theme';
import type { Filter } from '../shown/filter';
import { keysEverywhere } from '../time-bar/keys-choice';
import type { KeysDialog } from '../time-bar/keys-dialog';
import type { GuidedTour } from '../tour/guided-tour';
import './bottom-sheet';
import { Connection } from './connection';
import { listSide } from './list-side';
import { MapShell, type Telling } from './map-shell';
import { mapStyles } from './map-styles';
import { noteTemplate } from './notes';
import { panelSide } from './panel-side';
import { ReviewDesk, type ReviewWish } from './review-desk';
import { ServerLine } from './server-line';
import { headline } from './title';

/** Pixels of the map that the panel lies over where it slides. */
const PANEL_OVER_MAP = 356;

type Layout = 'large' | 'medium' | 'small';

/**
 * The page: header, list, map, panel and time bar, laid out for the room there is around one state. Works by itself; the
 * server fills the slot `panel` and is told what it is to know.
 */
@customElement('time-map')
export class TimeMap extends MapShell {
  static override styles = [controlStyles, mapStyles];

  readonly server = new ServerLine();
  /** Why there is nothing yet, as the server knows it. */
  @property({ attribute: false }) waiting = '';
  @state() private panelOpen = false;
  @state() private layout: Layout = 'large';
  @state() private spoken = '';
  @query('event-list') private list!: EventList | null;
  @query('page-header') private header!: PageHeader;
  @query('.panel') private panel!: HTMLElement | null;
  @query('keys-dialog') private keys!: KeysDialog;
  @query('export-dialog') private exporting!: ExportDialog;
  @query('guided-tour') private tour!: GuidedTour;
  readonly #desk = new ReviewDesk(this.page, (wish) => this.server.tell('review-wanted', wish));
  readonly #connection = new Connection(this, () => this.comeBack());
  readonly #resize = new ResizeObserver(() => this.measure());

  override connectedCallback(): void {
    super.connectedCallback();
    apply(chosenTheme());
    // At once: laid out for another room it would move when it is there.
    this.measure();
    this.#resize.observe(this);
    document.addEventListener('keydown', this.pressed);
    this.addEventListener('select-event', this.chosenInPanel);
    this.addEventListener('event-review', this.decided);
    this.addEventListener('event-hover', this.pointed);
    this.addEventListener('event-selected', this.showSelected);
    this.addEventListener('keys-wanted', this.showKeys);
    this.reload();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    document.removeEventListener('keydown', this.pressed);
    this.removeEventListener('select-event', this.chosenInPanel);
    this.removeEventListener('event-review', this.decided);
    this.removeEventListener('event-hover', this.pointed);
    this.removeEventListener('event-selected', this.showSelected);
    this.removeEventListener('keys-wanted', this.showKeys);
  }

  /** Resolves when the first picture is painted, or it is clear that there is none. */
  async painted(): Promise<void> {
    await this.page.loaded;
    await this.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }

  /** Fetches the feed again when it is not that of this state of the archive. */
  follow(version: string): Promise<void> {
    return this.page.follow(version);
  }

  /** Fetches the feed again; time, filter and selection stay. */
  reload(): Promise<void> {
    return this.page.load();
  }

  /** Selects an event as if it had been clicked, or none. A clock that does not show it is moved. */
  select(id: string | null): Promise<void> {
    return this.page.select(id);
  }

  /** Tells the time and the counts to those who hear the page. A slider in focus says them by itself. */
  settled(): void {
    if (this.bar?.shadowRoot?.activeElement?.localName !== 'time-plot') {
      this.spoken = `${headline(this.page.clock)}, ${this.page.counts}`;
    }
  }

  override render() {
    const { page } = this;
    const small = this.layout === 'small';
    return html`<main class="page ${this.layout}">
        <page-header
          .scene=${page.scene}
          .filter=${page.filter}
          .counts=${page.counts}
          ?compact=${small}
          ?tight=${this.clientWidth < 1340}
          @filter-change=${this.filtered}
          .selected=${page.selected}
          @told=${(event: Telling<{ words: string }>) => page.notify(event.detail)}
          @export-wanted=${this.takeAway}
          @tour-wanted=${this.lead}
          @round-wanted=${this.goThrough}
          @keys-wanted=${this.showKeys}
          @article-wanted=${this.add}
        ></page-header>
        ${page.loading ? html`<div class="progress" role="progressbar" aria-label=${msg('page.loading')}></div>` : nothing}
        ${
          small
            ? html`<bottom-sheet
                .most=${this.clientHeight - 78 - 68}
                @sheet-height=${(event: Telling<{ room: number }>) =>
                  this.style.setProperty('--sheet-room', `${event.detail.room}px`)}
                >${this.panelOpen ? this.panelSide() : this.listSide()}</bottom-sheet
              >`
            : html`${this.listSide()} ${this.panelSide()}`
        }
        <section class="map" aria-label=${msg('map.title')}>
          ${this.mapTemplate(this.mapTitle(), this.layout === 'medium' && this.panelOpen ? PANEL_OVER_MAP : 0)}
          ${noteTemplate(page, this.#connection, this.#desk, { reload: () => this.reload(), lead: this.lead })}
        </section>
        ${page.filled ? this.timeBarTemplate(small) : html`<div class="bar-room"></div>`}
      </main>
      ${this.panelOpen ? nothing : html`<div class="put-away"><slot name="panel"></slot></div>`}
      <p class="unseen" role="status">${this.spoken}</p>
      <keys-dialog></keys-dialog>
      <export-dialog></export-dialog>
      <guided-tour .root=${this.renderRoot} @tour-ended=${this.refocus}></guided-tour>`;
  }

  private listSide() {
    return listSide(this.page, this.#desk, this.waiting, {
      choose: (id, open) => this.choose(id, open),
      pointed: this.pointed,
      add: this.add,
    });
  }

  private panelSide() {
    const look = {
      open: this.panelOpen,
      small: this.layout === 'small',
      selected: this.page.selected !== null,
      several: (this.page.scene?.feed.articles.length ?? 0) > 1,
    };
    return panelSide(look, { open: () => this.openPanel(), close: () => this.closePanel() });
  }

  private mapTitle() {
    const { scene, filled } = this.page;
    return this.layout === 'small' || scene === null || !filled
      ? html`<span slot="title"></span>`
      : this.emptyTitle();
  }

  /** What is searched for is in the list, which has no place beside an event on a small screen. */
  private readonly filtered = (event: Telling<{ filter: Filter }>): void => {
    const { filter } = event.detail;
    if (this.layout === 'small' && this.panelOpen && filter.text !== this.page.filter.text) {
      this.choose(null);
    }
    this.page.setFilter(filter);
  };

  /** The server is there again: so may be news. */
  private async comeBack(): Promise<void> {
    await this.reload();
    this.page.notify({ words: msg('page.isBack') });
  }

  protected override choose(id: string | null, open = false): void {
    super.choose(id);
    if (id === null) {
      this.panelOpen = false;
    } else if (open) {
      this.openPanel();
    }
  }

  private readonly showSelected = (event: Event): void => {
    this.server.tell('event-selected', (event as Telling<unknown>).detail);
    this.panelOpen = this.page.selected !== null || this.panelOpen;
    this.renderRoot.querySelector('bottom-sheet')?.open();
  };

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

  private readonly add = (): void => this.server.tell('article-wanted');

  private readonly goThrough = async (): Promise<void> => {
    this.#desk.goThrough();
    await this.updateComplete;
    await this.list?.updateComplete;
    this.list?.focus();
  };

  private readonly showKeys = async (): Promise<void> => {
    await import('./dialogs');
    await this.keys.updateComplete;
    this.keys.show();
  };

  /** Leads through the page. */
  private readonly lead = async (): Promise<void> => {
    await import('./dialogs');
    await this.tour.start();
    this.requestUpdate();
  };

  private readonly takeAway = async (): Promise<void> => {
    const view = await this.view();
    await this.exporting.updateComplete;
    if (view) {
      this.exporting.show(view);
    }
  };

  /** A sheet with the picture and the words; the page itself where the server does not give them. */
  private async print(): Promise<void> {
    const { printView } = await import('./dialogs');
    const view = await this.view();
    await (view ? printView(view, view.scene.feed.collection) : Promise.reject()).catch(() => window.print());
  }

  private async view(): Promise<ExportView | null> {
    const { seenOf } = await import('./dialogs');
    const { scene, filter, clock, shown } = this.page;
    const seen = this.map && seenOf(this.map);
    return scene !== null && seen ? { scene, filter, clock, shown, seen } : null;
  }

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

  private readonly pressed = (event: KeyboardEvent): void => {
    const path = event.composedPath() as HTMLElement[];
    const [target] = path;
    // Without a focus a key is meant for the page.
    const meant = target === document.body || path.includes(this);
    const typing = target?.matches('input, textarea, select, [contenteditable]');
    const elsewhere = path.some(({ localName }) => localName?.endsWith('dialog'));
    if (meant && !elsewhere && isPrint(event) && this.page.filled) {
      event.preventDefault();
      this.print();
      return;
    }
    if (!meant || typing || elsewhere || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === '/' && keysEverywhere()) {
      this.header.search();
    } else if (event.key === '?' && keysEverywhere()) {
      this.showKeys();
    } else if (event.key === 'Escape' && this.panel && path.includes(this.panel)) {
      this.closePanel();
    } else {
      return;
    }
    event.preventDefault();
  };

  private measure(): void {
    const width = this.clientWidth || innerWidth;
    this.layout = width >= 1200 ? 'large' : width >= 800 ? 'medium' : 'small';
    this.requestUpdate();
  }
}

/** Ctrl+P, or ⌘P. */
function isPrint({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'p' && ctrlKey !== metaKey && !altKey && !shiftKey;
}

declare global {
  interface HTMLElementTagNameMap {
    'time-map': TimeMap;
  }
}
