import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';
import '../event-map/event-map';
import type { EventMap } from '../event-map/event-map';
import { msg } from '../messages/message';
import { apply } from '../page-header/theme';
import { eventAddress, withoutEmbed } from '../share/addresses';
import '../time-bar/time-bar';
import type { Clock } from '../time/clock';
import type { TimeBar } from '../time-bar/time-bar';
import type { Address } from '../time-map/address';
import { emptyTitle, loadingFailed, nothingYet } from '../time-map/messages';
import { PageState, type Shell, type ViewChange } from '../time-map/page-state';
import { headline } from '../time-map/title';
import { embedStyles } from './embed-styles';

type Telling<T> = CustomEvent<T>;

/** The map within another page: a title, the map, a slim time bar, and the way to the whole. */
@customElement('embedded-map')
export class EmbeddedMap extends LitElement implements Shell {
  static override styles = [controlStyles, embedStyles];

  /** Where the feed is, relative to the page. */
  @property({ attribute: 'feed-url' }) feedUrl = 'feed';
  @query('event-map') private map!: EventMap | null;
  @query('time-bar') private bar!: TimeBar | null;
  readonly #page = new PageState(this);

  override connectedCallback(): void {
    super.connectedCallback();
    apply('system');
    this.#page.load(this.feedUrl);
  }

  get playing(): boolean {
    return this.bar?.playing === true;
  }

  stopPlaying(): void {
    this.bar?.stop();
  }

  async opened({ event, view }: Address): Promise<void> {
    if (event !== null && view === null) {
      await this.updateComplete;
      await this.map?.updateComplete;
      this.map?.fit([event]);
    }
  }

  settled(): void {
    this.requestUpdate();
  }

  override render() {
    const page = this.#page;
    const title = page.scene?.feed.collection ?? 'Dateline';
    return html`<header>
        <h1 title=${title}>${title}</h1>
        <a href=${withoutEmbed(location.href)} target="_blank" rel="noopener">${msg('embed.open')}</a>
      </header>
      <main aria-label=${msg('map.title')}>
        <event-map
          .feed=${page.filled ? page.scene?.feed : null}
          .shown=${page.shown}
          .reach=${page.reach(page.clock)}
          .selected=${page.selected}
          .hovered=${page.hovered}
          .view=${page.view}
          .layers=${page.layers}
          .headline=${page.filled ? headline(page.clock) : ''}
          .subline=${page.counts}
          @event-select=${(event: Telling<{ id: string | null }>) => page.choose(event.detail.id)}
          @event-hover=${(event: Telling<{ id: string | null }>) => page.hover(event.detail.id)}
          @view-change=${(event: Telling<ViewChange>) => page.seen(event.detail)}
          @layers-change=${(event: Telling<{ layers: PageState['layers'] }>) => page.setLayers(event.detail.layers)}
          >${this.emptyTitle()}</event-map
        >
        ${this.message()} ${this.card()}
      </main>
      ${
        page.filled
          ? html`<time-bar
              compact
              .scene=${page.scene}
              .filter=${page.filter}
              .clock=${page.clock}
              .shown=${page.shown}
              .selected=${page.selected}
              .hovered=${page.hovered}
              .written=${page.written}
              @clock-change=${(event: Telling<{ clock: Clock }>) => page.setClock(event.detail.clock)}
              @event-select=${(event: Telling<{ id: string }>) => page.choose(event.detail.id)}
            ></time-bar>`
          : nothing
      }`;
  }

  private emptyTitle() {
    const { scene, filled, filter, clock, shown } = this.#page;
    return scene === null || !filled || shown.indexes.length > 0
      ? nothing
      : emptyTitle(scene, filter, clock, (day) => this.#page.toDay(day));
  }

  private message() {
    const page = this.#page;
    if (page.filled || page.loading) return nothing;
    return html`<div class="said">
      ${page.error === '' ? nothingYet('') : loadingFailed(page.error, () => page.load(this.feedUrl))}
    </div>`;
  }

  /** The selected event, in a few words, with the way to its words in the source. */
  private card() {
    const { selected, scene } = this.#page;
    const events = scene?.feed.events;
    const event = selected === null ? undefined : events?.find(events.indexOf(selected));
    if (!event) return nothing;
    return html`<section class="card" role="status">
      <button class="square" aria-label=${msg('page.close')} @click=${() => this.#page.choose(null)}>${icon('close')}</button>
      <h2>${event.title}</h2>
      <p>${event.when}</p>
      <a href=${eventAddress(location.href, event.id)} target="_blank" rel="noopener">${msg('embed.words')}</a>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embedded-map': EmbeddedMap;
  }
}
