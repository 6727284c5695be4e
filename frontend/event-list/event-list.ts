import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from '../controls/styles';
import type { Shown } from '../feed';
import { msg, number } from '../messages/message';
import { FACETS } from '../shown/facets';
import { emptying, type Filter, NO_FILTER, without, withReview } from '../shown/filter';
import { memo } from '../shown/memo';
import type { Scene } from '../shown/scene';
import type { Clock } from '../time/clock';
import { aroundOf } from './around';
import { ChunkHeights, type Range } from './chunk-heights';
import { type Chunk, chunksOf, type DayOfRows, daysOf, filling, MOST_ROWS } from './chunks';
import { noEvents, nothingPasses, nothingThen } from './empty-list';
import { groupsOf, type Row, rowOf } from './groups';
import { aroundTemplate, rejectedTemplate, statementsTemplate, unplacedTemplate } from './list-foot';
import { listStyles } from './list-styles';
import { REVIEW_KEYS } from './review-keys';
import { rowTemplate } from './row-template';

/** Milliseconds after the last change until the list is measured, and drawn beyond what is seen. */
const SETTLED = 400;

/**
 * The events of the chosen time, one below the other, with what comes before and after and what is left out. Draws only
 * the rows around those to be seen. Fires `event-select` {id, open}, `event-hover`, `event-day`, `event-review`,
 * `clock-day`, `filter-change` and `view-only`.
 */
@customElement('event-list')
export class EventList extends LitElement {
  static override styles = [controlStyles, listStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) filter: Filter = NO_FILTER;
  @property({ attribute: false }) clock!: Clock;
  @property({ attribute: false }) shown!: Shown;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;
  @property({ type: Boolean }) viewOnly = false;
  /** The row that the keys are on. */
  @state() active: string | null = null;
  @state() private drawn: Range = { from: 0, to: 2 };
  @state() private scrolledDown = false;
  @state() private unplacedOpen = false;
  @query('.scroll') private scroller!: HTMLElement;
  @query('[role=listbox]') private listbox!: HTMLElement | null;
  /** Reading it from the page would lay the page out. */
  #scrolledTo = 0;
  #room = 600;
  #looking: ReturnType<typeof setTimeout> | undefined;
  readonly #resize = new ResizeObserver(([box]) => {
    this.#room = box?.contentRect.height ?? this.#room;
    this.lookSoon();
  });

  readonly #chunks = memo((scene: Scene, shown: Shown, clock: Clock) =>
    chunksOf(groupsOf(scene, shown, clock)),
  );

  readonly #heights = memo((chunks: readonly Chunk[]) => new ChunkHeights(chunks));

  /** The number of the row of an event in the list; -1 where it is not listed. */
  readonly #position = memo((chunks: readonly Chunk[], scene: Scene, shown: Shown, id: string | null) => {
    const position = id === null ? -1 : shown.indexes.indexOf(scene.feed.events.indexOf(id));
    for (const { rows, from } of position < 0 ? [] : chunks) {
      const at = rows.indexOf(position);
      if (at >= 0) {
        return from + at;
      }
    }
    return -1;
  });

  override focus(): void {
    (this.listbox ?? this.scroller).focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('shown') || changed.has('clock')) {
      this.drawn = this.first;
    }
    if (changed.has('selected') && this.selected !== null) {
      this.active = this.selected;
      this.reveal(this.selected);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (
      changed.has('selected') ||
      changed.has('active') ||
      (changed.has('shown') && this.selected !== null)
    ) {
      this.renderRoot.querySelector('.row.active')?.scrollIntoView({ block: 'nearest' });
    } else if (changed.has('clock') && this.#scrolledTo > 0) {
      this.scroller.scrollTop = 0;
    }
    this.lookSoon();
  }

  protected override firstUpdated(): void {
    this.#resize.observe(this.scroller);
  }

  override render() {
    const { chunks } = this;
    const count = this.shown.indexes.length;
    return html`<div class="head">
        <h2>${msg('list.title')}</h2>
        <span class="counted"
          ><b>${number(count)}</b> ${msg('count.inList', { total: this.scene.total(this.filter) })}</span
        >
        <label class="view">
          <input
            type="checkbox"
            .checked=${this.viewOnly}
            @change=${(event: Event) => this.fire('view-only', { on: (event.target as HTMLInputElement).checked })}
          />
          ${msg('list.onlyInView')}
        </label>
      </div>
      <div class="scroll ${this.scrolledDown ? 'scrolled' : ''}" @scroll=${this.scrolled}>
        ${count === 0 ? this.empty() : this.list(chunks)}
      </div>
      ${this.foot()}`;
  }

  private list(chunks: readonly Chunk[]) {
    const heights = this.#heights(chunks);
    const { from, to } = this.drawn;
    const rest = this.shown.indexes.length - MOST_ROWS;
    return html`<div
      role="listbox"
      tabindex="0"
      aria-label=${msg('list.title')}
      aria-activedescendant=${this.active !== null && this.isDrawn(this.active) ? `row-${this.active}` : nothing}
      @keydown=${this.pressed}
      @focus=${() => {
        const listed = [this.active, this.selected].find((id) => id !== null && this.positionOf(id) >= 0);
        this.active = listed ?? this.rowAt(0)?.event.id ?? null;
      }}
      @mousedown=${this.grasped}
      @click=${(event: MouseEvent) => this.select(idOf(event), false)}
      @pointerover=${(event: PointerEvent) => this.fire('event-hover', { id: idOf(event) })}
      @pointerleave=${() => this.fire('event-hover', { id: null })}
    >
      <div style=${`height:${heights.topOf(from)}px`}></div>
      ${repeat(
        chunks.slice(from, to),
        // By its place: another list at another time is written into the same rows.
        (_, index) => from + index,
        (chunk, index) => this.chunk(chunk, from + index),
      )}
      <div style=${`height:${heights.whole - heights.topOf(to)}px`}></div>
    </div>
    ${rest > 0 ? html`<p class="rest">${msg('list.rest', { count: rest })}</p>` : nothing}`;
  }

  private chunk(chunk: Chunk, index: number) {
    const title = chunk.title
      ? html`<div class="group-title" aria-hidden="true">${chunk.title}</div>`
      : nothing;
    return html`<div class="chunk group" data-chunk=${index} role="group" aria-label=${chunk.title || msg('list.title')}>
      ${title} ${daysOf(this.rowsOf(chunk), this.clock.at).map((day) => this.day(day, chunk.stays))}
    </div>`;
  }

  private day({ date, rows }: DayOfRows, stays: boolean) {
    return html`<div class="day" role="presentation">
      <div class="rows" role="presentation">${rows.map((row) => rowTemplate(row, stays, this))}</div>
      <div class="date" aria-hidden="true"><b>${date.day}</b><span>${date.below}</span></div>
    </div>`;
  }

  private empty() {
    const parts = emptying(this.scene.feed, this.filter);
    if (this.scene.total(this.filter) === 0 && parts.length > 0) {
      return nothingPasses(parts, (part) =>
        this.fire('filter-change', { filter: without(this.filter, part) }),
      );
    }
    return nothingThen(noEvents(this.clock), aroundOf(this.scene, this.filter, this.clock).next, this.go);
  }

  private foot() {
    const { scene, filter, clock, shown } = this;
    return html`${clock.mode === 'all' ? nothing : aroundTemplate(aroundOf(scene, filter, clock), this.go)}
    ${unplacedTemplate(
      scene,
      scene.unplaced(shown),
      this.unplacedOpen,
      (open) => {
        this.unplacedOpen = open;
      },
      (id) => this.select(id, true),
    )}
    ${statementsTemplate(scene.hiddenStatements(filter, clock), () => {
      const chosen = { ...filter.chosen, kind: new Set(FACETS.kind.order) };
      this.fire('filter-change', { filter: { ...filter, chosen } });
    })}
    ${rejectedTemplate(scene.hiddenRejected(filter, clock), () =>
      this.fire('filter-change', { filter: withReview(filter, 'rejected') }),
    )}`;
  }

  private readonly go = (day: number): void => this.fire('clock-day', { day });

  /** The focus comes to the row under the pointer. Without this it would go to the first, and the list scroll away. */
  private grasped(event: MouseEvent): void {
    const id = idOf(event);
    if (id === null) {
      event.preventDefault();
    } else {
      this.active = id;
    }
  }

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const count = Math.min(this.shown.indexes.length, MOST_ROWS);
    const at = this.positionOf(this.active);
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: count - 1,
      PageDown: at + 8,
      PageUp: at - 8,
    }[event.key];
    if (to !== undefined) {
      this.active = this.rowAt(Math.min(Math.max(to, 0), count - 1))?.event.id ?? null;
      if (this.active !== null) {
        this.reveal(this.active);
        this.fire('event-hover', { id: this.active });
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.select(this.active, true);
    } else if (event.key.toLowerCase() === 'd' && this.active !== null) {
      this.fire('event-day', { id: this.active });
    } else if (!this.review(event.key.toLowerCase())) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Asks for what a key decides about the row, and goes on to the next row after a verdict. */
  private review(key: string): boolean {
    const action = REVIEW_KEYS[key];
    const id = this.active;
    if (action === undefined || (action !== 'undo' && (id === null || this.positionOf(id) < 0))) {
      return false;
    }
    if (action === 'accept' || action === 'reject') {
      const at = this.positionOf(id);
      this.active = (this.rowAt(at + 1) ?? this.rowAt(at - 1))?.event.id ?? null;
      if (id === this.selected && this.active !== null) {
        this.select(this.active, false);
      }
    }
    this.fire('event-review', { action, id });
    return true;
  }

  private select(id: string | null, open: boolean): void {
    if (id !== null) {
      this.active = id;
      this.fire('event-select', { id, open });
    }
  }

  private scrolled(): void {
    this.#scrolledTo = this.scroller.scrollTop;
    this.scrolledDown = this.#scrolledTo > 0;
    this.look();
  }

  /** When the list has come to rest: measuring lays the page out, which a step of the clock should not pay for. */
  private lookSoon(): void {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => this.look(), SETTLED);
  }

  /** What is drawn of a new list until it has been measured: as much as is seen. */
  private get first(): Range {
    return { from: 0, to: filling(this.chunks, this.#room) };
  }

  /** Draws the pieces around what is to be seen. */
  private look(): void {
    const heights = this.#heights(this.chunks);
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('.chunk')) {
      heights.measured(Number(box.dataset.chunk), box.offsetHeight);
    }
    const seen = { top: this.#scrolledTo, bottom: this.#scrolledTo + this.#room };
    const { from, to } = heights.within(seen.top - this.#room / 2, seen.bottom + this.#room / 2);
    if (from < this.drawn.from || to > this.drawn.to || this.drawn.to - this.drawn.from > to - from + 8) {
      this.drawn = { from, to };
    }
  }

  /** Draws the row of an event, so that it can be scrolled to. */
  private reveal(id: string): void {
    const position = this.positionOf(id);
    const chunk = this.chunks.findLastIndex(({ from }) => from <= position);
    if (position >= 0 && (chunk < this.drawn.from || chunk >= this.drawn.to)) {
      this.drawn = { from: Math.max(0, chunk - 1), to: chunk + 2 };
    }
  }

  private get chunks(): readonly Chunk[] {
    return this.#chunks(this.scene, this.shown, this.clock);
  }

  private rowsOf({ rows }: Chunk): Row[] {
    return Array.from(rows, (position) => rowOf(this.scene, this.shown, position));
  }

  private rowAt(position: number): Row | undefined {
    const chunk = this.chunks.findLast(({ from }) => from <= position);
    const at = chunk?.rows[position - chunk.from];
    return at === undefined ? undefined : rowOf(this.scene, this.shown, at);
  }

  private positionOf(id: string | null): number {
    return this.#position(this.chunks, this.scene, this.shown, id);
  }

  private isDrawn(id: string): boolean {
    const position = this.positionOf(id);
    const { from, to } = this.drawn;
    return this.chunks
      .slice(from, to)
      .some((chunk) => position >= chunk.from && position < chunk.from + chunk.rows.length);
  }

  private fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function idOf(event: Event): string | null {
  return (event.target as Element).closest<HTMLElement>('[data-event]')?.dataset.event ?? null;
}

declare global {
  interface HTMLElementTagNameMap {
    'event-list': EventList;
  }
}
