import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import '../event-map/event-map';
import type { EventMap } from '../event-map/event-map';
import type { Layers } from '../event-map/layers/layers';
import '../time-bar/time-bar';
import type { Clock } from '../time/clock';
import type { TimeBar } from '../time-bar/time-bar';
import type { Address } from './address';
import { emptyTitle } from './messages';
import { PageState, type Shell, type ViewChange } from './page-state';
import { headline } from './title';

export type Telling<T> = CustomEvent<T>;

/** What the page and the map within another page have in common: a map and a time bar around one state. */
export abstract class MapShell extends LitElement implements Shell {
  @query('event-map') protected map!: EventMap | null;
  @query('time-bar') protected bar!: TimeBar | null;
  protected readonly page = new PageState(this);

  get playing(): boolean {
    return this.bar?.playing === true;
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

  abstract settled(): void;

  /** What a click on the map or the time bar selects; `open` wants to read it. */
  protected choose(id: string | null, _open = false): void {
    this.page.choose(id);
  }

  protected readonly pointed = (event: Event): void =>
    this.page.hover((event as Telling<{ id: string | null }>).detail.id);

  /**
   * @param title what stands in place of the map's own title
   * @param cover pixels of the map that something lies over
   */
  protected mapTemplate(title: TemplateResult | typeof nothing, cover = 0): TemplateResult {
    const { page } = this;
    return html`<event-map
      .feed=${page.filled ? page.scene?.feed : null}
      .shown=${page.shown}
      .reach=${page.reach(page.clock)}
      .selected=${page.selected}
      .hovered=${page.hovered}
      .view=${page.view}
      .layers=${page.layers}
      .cover=${cover}
      .headline=${page.filled ? headline(page.clock) : ''}
      .subline=${page.counts}
      @event-select=${(event: Telling<{ id: string | null }>) => this.choose(event.detail.id)}
      @event-hover=${this.pointed}
      @layers-change=${(event: Telling<{ layers: Layers }>) => page.setLayers(event.detail.layers)}
      @view-change=${(event: Telling<ViewChange>) => page.seen(event.detail)}
      >${title}</event-map
    >`;
  }

  /** Nothing where the time shows events. */
  protected emptyTitle(): TemplateResult | typeof nothing {
    const { scene, filled, filter, clock, shown } = this.page;
    return scene === null || !filled || shown.indexes.length > 0
      ? nothing
      : emptyTitle(scene, filter, clock, (day) => this.page.toDay(day));
  }

  protected timeBarTemplate(compact: boolean): TemplateResult {
    const { page } = this;
    return html`<time-bar
      .scene=${page.scene}
      .filter=${page.filter}
      .clock=${page.clock}
      .shown=${page.shown}
      .selected=${page.selected}
      .hovered=${page.hovered}
      .written=${page.written}
      ?compact=${compact}
      @clock-change=${(event: Telling<{ clock: Clock }>) => page.setClock(event.detail.clock)}
      @event-select=${(event: Telling<{ id: string }>) => this.choose(event.detail.id)}
      @event-hover=${this.pointed}
    ></time-bar>`;
  }
}
