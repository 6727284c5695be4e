import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { controlStyles } from '../controls/styles';
import type { Shown } from '../feed';
import { msg, number } from '../messages/message';
import { FACETS } from '../shown/facets';
import { emptying, type Filter, NO_FILTER, without } from '../shown/filter';
import { memo } from '../shown/memo';
import type { Scene } from '../shown/scene';
import type { Clock } from '../time/clock';
import { aroundOf } from './around';
import { type Chunk, chunksOf, type DayOfRows, daysOf, ROW_HEIGHT } from './chunks';
import { nothingPasses, nothingThen } from './empty-list';
import { groupsOf, type Row } from './groups';
import { aroundTemplate, statementsTemplate, unplacedTemplate } from './list-foot';
import { listStyles } from './list-styles';
import { rowTemplate } from './row-template';

/**
 * The events of the chosen time, one below the other, with what comes before and after and what is left out. Draws only
 * the rows around those to be seen. Fires `event-select` {id, open}, `event-hover`, `event-day`, `clock-day`,
 * `filter-change` and `view-only`.
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
  @state() private drawn: ReadonlySet<number> = new Set([0, 1]);
  @query('.scroll') private scroller!: HTMLElement;
  @query('[role=listbox]') private listbox!: HTMLElement | null;
  readonly #heights = new Map<number, number>();
  #looking = 0;

  readonly #chunks = memo((scene: Scene, shown: Shown, clock: Clock) =>
    chunksOf(groupsOf(scene, shown, clock)),
  );

  readonly #positions = memo(
    (chunks: readonly Chunk[]) =>
      new Map(
        chunks.flatMap(({ rows, from }) => rows.map(({ event }, at) => [event.id, from + at] as const)),
      ),
  );

  override focus(): void {
    (this.listbox ?? this.scroller).focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('shown') || changed.has('clock')) {
      this.#heights.clear();
      this.drawn = new Set([0, 1]);
    }
    if (changed.has('selected') && this.selected !== null) {
      this.active = this.selected;
      this.drawn = new Set([...this.drawn, this.chunkOf(this.selected)]);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (
      changed.has('selected') ||
      changed.has('active') ||
      (changed.has('shown') && this.selected !== null)
    ) {
      this.renderRoot.querySelector('.row.active')?.scrollIntoView({ block: 'nearest' });
    } else if (changed.has('clock')) {
      this.scroller.scrollTop = 0;
    }
    cancelAnimationFrame(this.#looking);
    this.#looking = requestAnimationFrame(() => this.look());
  }

  override render() {
    const chunks = this.#chunks(this.scene, this.shown, this.clock);
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
      <div class="scroll" @scroll=${this.look}>
        ${count === 0 ? this.empty() : this.list(chunks)}
      </div>
      ${this.foot()}`;
  }

  private list(chunks: readonly Chunk[]) {
    return html`<div
      role="listbox"
      tabindex="0"
      aria-label=${msg('list.title')}
      aria-activedescendant=${this.active !== null && this.isListed(this.active) ? `row-${this.active}` : nothing}
      @keydown=${this.pressed}
      @focus=${() => {
        this.active ??= this.selected ?? this.rowAt(0)?.event.id ?? null;
      }}
      @click=${(event: MouseEvent) => this.select(idOf(event), false)}
      @pointerover=${(event: PointerEvent) => this.fire('event-hover', { id: idOf(event) })}
      @pointerleave=${() => this.fire('event-hover', { id: null })}
    >
      ${repeat(
        chunks,
        (chunk) => chunk.from,
        (chunk, index) => this.chunk(chunk, index),
      )}
    </div>`;
  }

  private chunk(chunk: Chunk, index: number) {
    const title = chunk.title
      ? html`<div class="group-title" aria-hidden="true">${chunk.title}</div>`
      : nothing;
    if (!this.drawn.has(index)) {
      const height = this.#heights.get(index) ?? chunk.rows.length * ROW_HEIGHT;
      return html`<div class="chunk" data-chunk=${index} style=${`height:${height}px`}></div>`;
    }
    return html`<div class="chunk group drawn" data-chunk=${index} role="group" aria-label=${chunk.title || msg('list.title')}>
      ${title} ${daysOf(chunk.rows, this.clock.at).map((day) => this.day(day, chunk.stays))}
    </div>`;
  }

  private day({ date, rows }: DayOfRows, stays: boolean) {
    return html`<div class="day" role="presentation">
      <div class="date" aria-hidden="true"><b>${date.day}</b><span>${date.below}</span></div>
      <div class="rows" role="presentation">${rows.map((row) => rowTemplate(row, stays, this))}</div>
    </div>`;
  }

  private empty() {
    const parts = emptying(this.scene.feed, this.filter);
    if (this.scene.total(this.filter) === 0 && parts.length > 0) {
      return nothingPasses(parts, (part) =>
        this.fire('filter-change', { filter: without(this.filter, part) }),
      );
    }
    const time = this.clock.mode === 'day' ? `this ${this.clock.step}` : 'in this time';
    return nothingThen(time, aroundOf(this.scene, this.filter, this.clock).next, this.go);
  }

  private foot() {
    const { scene, filter, clock, shown } = this;
    return html`${clock.mode === 'all' ? nothing : aroundTemplate(aroundOf(scene, filter, clock), this.go)}
    ${unplacedTemplate(scene.unplaced(shown), (id) => this.select(id, true))}
    ${statementsTemplate(scene.hiddenStatements(filter, clock), () => {
      const chosen = { ...filter.chosen, kind: new Set(FACETS.kind.order) };
      this.fire('filter-change', { filter: { ...filter, chosen } });
    })}`;
  }

  private readonly go = (day: number): void => this.fire('clock-day', { day });

  private pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const count = this.shown.indexes.length;
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
        this.drawn = new Set([...this.drawn, this.chunkOf(this.active)]);
        this.fire('event-hover', { id: this.active });
      }
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.select(this.active, true);
    } else if (event.key.toLowerCase() === 'd' && this.active !== null) {
      this.fire('event-day', { id: this.active });
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private select(id: string | null, open: boolean): void {
    if (id !== null) {
      this.active = id;
      this.fire('event-select', { id, open });
    }
  }

  /** Draws the pieces around what is to be seen, and forgets the others once they are many. */
  private look(): void {
    const { scrollTop, clientHeight } = this.scroller;
    const near = new Set(this.active === null ? [] : [this.chunkOf(this.active)]);
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('.chunk')) {
      const { offsetTop, offsetHeight } = box;
      const index = Number(box.dataset.chunk);
      if (box.classList.contains('drawn')) {
        this.#heights.set(index, offsetHeight);
      }
      if (
        offsetTop < scrollTop + 1.5 * clientHeight &&
        offsetTop + offsetHeight > scrollTop - clientHeight / 2
      ) {
        near.add(index);
      }
    }
    const missing = [...near].some((index) => !this.drawn.has(index));
    if (missing || this.drawn.size > near.size + 8) {
      this.drawn = near;
    }
  }

  private rowAt(position: number): Row | undefined {
    const chunks = this.#chunks(this.scene, this.shown, this.clock);
    const chunk = chunks.findLast(({ from }) => from <= position);
    return chunk?.rows[position - chunk.from];
  }

  private positionOf(id: string | null): number {
    return id === null
      ? -1
      : (this.#positions(this.#chunks(this.scene, this.shown, this.clock)).get(id) ?? -1);
  }

  private isListed(id: string): boolean {
    return this.positionOf(id) >= 0;
  }

  private chunkOf(id: string): number {
    const position = this.positionOf(id);
    const chunks = this.#chunks(this.scene, this.shown, this.clock);
    return Math.max(
      0,
      chunks.findLastIndex(({ from }) => from <= position),
    );
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
