import { html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';
import { msg, READ_LANGUAGE } from '../messages/message';
import { apply } from '../page-header/theme';
import { eventAddress, withoutEmbed } from '../share/addresses';
import { MapShell } from '../time-map/map-shell';
import { loadingFailed, nothingYet } from '../time-map/messages';
import { embedStyles } from './embed-styles';
import { News } from './news';

/** The map within another page: a title, the map, a slim time bar, and the way to the whole. */
@customElement('embedded-map')
export class EmbeddedMap extends MapShell {
  static override styles = [controlStyles, embedStyles];

  constructor() {
    super();
    new News(this, (version) => this.page.follow(version));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    apply('system');
    this.page.load();
  }

  settled(): void {
    this.requestUpdate();
  }

  override render() {
    const title = this.page.scene?.feed.collection ?? 'Dateline';
    return html`<header>
        <h1 title=${title}>${title}</h1>
        <a href=${withoutEmbed(location.href)} target="_blank" rel="noopener">${msg('embed.open')}</a>
      </header>
      <main aria-label=${msg('map.title')}>
        ${this.mapTemplate(this.emptyTitle())} ${this.message()} ${this.card()}
      </main>
      ${this.page.filled ? this.timeBarTemplate(true) : nothing}`;
  }

  private message() {
    const { page } = this;
    if (page.filled || page.loading) return nothing;
    return html`<div class="said">
      ${page.error === '' ? nothingYet('') : loadingFailed(page.error, () => page.load())}
    </div>`;
  }

  /** The selected event, in a few words, with the way to its words in the source. */
  private card() {
    const event = this.page.eventOf(this.page.selected);
    if (!event) return nothing;
    return html`<section class="card" role="status">
      <button class="square" aria-label=${msg('page.close')} @click=${() => this.choose(null)}>${icon('close')}</button>
      <h2 lang=${READ_LANGUAGE}>${event.title}</h2>
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
