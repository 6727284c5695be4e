import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { chooseLanguage, LANGUAGES } from '../messages/language-choice';
import { LANGUAGE, type Language, msg, number } from '../messages/message';
import '../controls/choice-list';
import '../controls/date-field';
import '../controls/drop-menu';
import { icon } from '../controls/icons';
import { radios } from '../controls/radios';
import { controlStyles } from '../controls/styles';
import '../share/share-menu';
import { choicesOf, usualOf } from '../shown/choices';
import { FACET_NAMES, FACETS, type FacetName } from '../shown/facets';
import { type Filter, NO_FILTER, wishes } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { WORDS } from '../time/day-words';
import { headerStyles } from './header-styles';
import { choose, chosenTheme, THEMES, type Theme } from './theme';

/**
 * The name of the collection, the search, the filters and what was known when. Fires `filter-change`, `export-wanted`,
 * `tour-wanted`, `round-wanted` for the review, `keys-wanted` and `article-wanted`.
 */
@customElement('page-header')
export class PageHeader extends LitElement {
  static override styles = [controlStyles, headerStyles];

  @property({ attribute: false }) scene: Scene | null = null;
  @property({ attribute: false }) filter: Filter = NO_FILTER;
  /** "4 of 7 events, 1 of them possible": told here on small screens. */
  @property() counts = '';
  /** The event whose address can be shared. */
  @property() selected: string | null = null;
  @property({ type: Boolean, reflect: true }) compact = false;
  /** Whether there is too little room for the filters side by side. */
  @property({ type: Boolean, reflect: true }) tight = false;
  @state() private searching = false;
  @state() private open: FacetName | 'all' | null = null;
  @query('input[type=search]') private input!: HTMLInputElement | null;

  /** Puts the cursor into the search. */
  async search(): Promise<void> {
    this.searching = true;
    await this.updateComplete;
    this.input?.focus();
    this.input?.select();
  }

  override render() {
    return this.compact ? this.small() : this.large();
  }

  private large() {
    return html`<h1>Dateline</h1>
      ${this.scene?.feed.collection ? html`<span class="collection" title=${this.scene.feed.collection}>${this.scene.feed.collection}</span>` : nothing}
      ${this.searchField()}
      ${
        this.tight
          ? html`<drop-menu label=${msg('header.filters')} .count=${this.wishCount} @drop-toggle=${this.toggled('all')}>
              ${this.allFacets()}
            </drop-menu>`
          : html`<nav class="filters" aria-label=${msg('header.filters')}>${FACET_NAMES.filter((name) => name !== 'review').map((name) => this.facetMenu(name))}</nav>`
      }
      ${this.knownMenu()}
      <div class="actions">
        <slot></slot>
        <share-menu .event=${this.selected} name=${this.scene?.feed.collection ?? ''}></share-menu>
        <button class="button" ?disabled=${!this.scene?.feed.events.length} @click=${() => this.fire('export-wanted')}>${msg('header.export')}</button>
        ${this.reviewButton('button')}
        ${this.addButton()}
        <drop-menu bare hint=${msg('header.more')}>
          <span slot="icon">${icon('more')}</span>
          <div class="box">${this.themes()}${this.languages()}${this.keysButton()}</div>
        </drop-menu>
      </div>`;
  }

  private small() {
    if (this.searching) {
      return html`<button class="square" aria-label=${msg('header.endSearch')} @click=${this.endSearch}>${icon('back')}</button>
        ${this.searchField()}`;
    }
    return html`<drop-menu bare hint=${msg('header.menu')} @drop-toggle=${this.toggled('all')}>
        <span slot="icon" class="square" style="display:grid;place-items:center">${icon('menu')}</span>
        <div class="box">
          ${this.addButton()} ${this.reviewButton('line-button')}
          <div>${this.allFacets()}</div>
          <h2>${msg('header.known')}</h2>
          ${this.knownBox()} ${this.themes()} ${this.languages()}
          <button class="line-button" @click=${() => this.fire('tour-wanted')}>${msg('tour.title')}</button>
          <h2>${msg('header.share')}</h2>
          <share-menu inline .event=${this.selected} name=${this.scene?.feed.collection ?? ''}></share-menu>
          <button class="line-button" @click=${() => this.fire('export-wanted')}>${msg('header.export')}</button>
        </div>
      </drop-menu>
      <div class="small-title">
        <h1>${this.scene?.feed.collection ?? 'Dateline'}</h1>
        <p>${this.counts}</p>
      </div>
      <button class="square" aria-label=${msg('header.searchShort')} style="justify-content:center" @click=${() => this.search()}>${icon('search')}</button>`;
  }

  /** "Review 7": what nobody has decided about. */
  private reviewButton(look: string) {
    const count = this.scene === null ? 0 : this.scene.unreviewed(this.scene.feed);
    return html`<button
      class=${`${look} review`}
      aria-pressed=${this.filter.chosen.review?.has('read') === true}
      title=${msg('header.reviewHint')}
      @click=${() => this.fire('round-wanted')}
    >
      ${msg('header.review')}${count === 0 ? nothing : html`<span class="count">${number(count)}</span>`}
    </button>`;
  }

  private addButton() {
    return html`<button class="button solid add" @click=${() => this.fire('article-wanted')}>${msg('page.add')}</button>`;
  }

  private searchField() {
    return html`<search>
      ${icon('search')}
      <input
        type="search"
        placeholder=${msg('header.searchHint')}
        aria-label=${msg('header.search')}
        aria-keyshortcuts="/"
        .value=${this.filter.text}
        @input=${() => this.change({ text: this.input?.value ?? '' })}
        @keydown=${(event: KeyboardEvent) => {
          event.stopPropagation();
          if (event.key === 'Escape') {
            this.endSearch();
          }
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>`;
  }

  private endSearch(): void {
    this.searching = false;
    this.change({ text: '' });
  }

  private facetMenu(name: FacetName) {
    const chosen = this.filter.chosen[name];
    return html`<drop-menu label=${FACETS[name].title} .count=${chosen?.size ?? 0} @drop-toggle=${this.toggled(name)}>
      ${this.open === name ? this.choices(name) : nothing}
    </drop-menu>`;
  }

  private allFacets() {
    return FACET_NAMES.map(
      (name) => html`<details>
        <summary>
          ${FACETS[name].title}${this.filter.chosen[name] === null ? '' : `: ${this.filter.chosen[name]?.size}`}${icon('chevron', 12)}
        </summary>
        ${this.open === 'all' ? this.choices(name) : nothing}
      </details>`,
    );
  }

  private choices(name: FacetName) {
    const { scene } = this;
    if (scene === null) {
      return nothing;
    }
    const choices = choicesOf(scene.feed, this.filter, name);
    const usual = usualOf(name, choices);
    return html`<choice-list
      label=${FACETS[name].title}
      .choices=${choices}
      .chosen=${this.filter.chosen[name] ?? usual}
      .usual=${usual}
      @choice-change=${(event: CustomEvent<{ chosen: ReadonlySet<string> | null }>) =>
        this.change({ chosen: { ...this.filter.chosen, [name]: event.detail.chosen } })}
    ></choice-list>`;
  }

  private knownMenu() {
    const { known } = this.filter;
    const latest = this.scene?.published ?? null;
    const day = known ?? latest;
    return html`<drop-menu
      quiet
      class="known"
      label=${msg('header.known')}
      value=${day === null ? '' : WORDS.date(day)}
      .count=${known === null ? 0 : 1}
    >
      <div class="box">${this.knownBox()}</div>
    </drop-menu>`;
  }

  private knownBox() {
    const { known } = this.filter;
    const latest = this.scene?.published ?? 0;
    return html`<p>${msg('header.knownHint')}</p>
      <date-field
        label=${msg('header.known')}
        .day=${known ?? latest}
        @day-change=${(event: CustomEvent<{ day: number }>) => this.change({ known: event.detail.day })}
      ></date-field>
      ${
        known === null
          ? nothing
          : html`<button class="button line" @click=${() => this.change({ known: null })}>${msg('header.knownAll')}</button>`
      }`;
  }

  private themes() {
    const words = (theme: Theme) => msg(`theme.${theme}`);
    const title = msg('theme.title');
    return html`<div>
      <h2>${title}</h2>
      ${radios(title, THEMES, chosenTheme(), words, (theme) => {
        choose(theme);
        this.requestUpdate();
      })}
    </div>`;
  }

  private languages() {
    const names = Object.keys(LANGUAGES) as Language[];
    const title = msg('language.title');
    return html`<div>
      <h2>${title}</h2>
      ${radios(title, names, LANGUAGE, (name) => LANGUAGES[name], chooseLanguage)}
    </div>`;
  }

  private keysButton() {
    return html`<button class="line-button" @click=${() => this.fire('tour-wanted')}>${msg('tour.title')}</button><button class="line-button" @click=${() => this.fire('keys-wanted')}>${msg('header.keys')}</button>`;
  }

  private get wishCount(): number {
    return wishes(this.filter).filter((part) => part in FACETS).length;
  }

  private toggled(menu: FacetName | 'all') {
    return (event: CustomEvent<{ open: boolean }>) => {
      this.open = event.detail.open ? menu : null;
    };
  }

  private change(part: Partial<Filter>): void {
    this.dispatchEvent(new CustomEvent('filter-change', { detail: { filter: { ...this.filter, ...part } } }));
  }

  private fire(type: string): void {
    this.dispatchEvent(new CustomEvent(type));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'page-header': PageHeader;
  }
}
