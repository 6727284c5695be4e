import { html, nothing, type TemplateResult } from 'lit';
import '../event-list/event-list';
import type { ReviewAction } from '../event-list/review-keys';
import { msg } from '../messages/message';
import type { Filter } from '../shown/filter';
import type { Telling } from './map-shell';
import { loadingFailed, nothingYet } from './messages';
import type { PageState } from './page-state';
import type { ReviewDesk } from './review-desk';

/** What the list asks of the page. */
export interface ListActs {
  choose(id: string, open: boolean): void;
  pointed(event: Event): void;
  add(): void;
}

/**
 * The list of what is shown, or why there is none.
 *
 * @param waiting why there is nothing yet, as the server knows it
 */
export function listSide(
  page: PageState,
  desk: ReviewDesk,
  waiting: string,
  { choose, pointed, add }: ListActs,
): TemplateResult {
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
              choose(event.detail.id, event.detail.open)}
            @event-hover=${pointed}
            @event-review=${(event: Telling<{ action: ReviewAction; id: string }>) =>
              desk.act(event.detail.action, event.detail.id)}
            @event-day=${(event: Telling<{ id: string }>) => page.toDayOf(event.detail.id)}
            @clock-day=${(event: Telling<{ day: number }>) => page.toDay(event.detail.day)}
            @filter-change=${(event: Telling<{ filter: Filter }>) => page.setFilter(event.detail.filter)}
            @view-only=${(event: Telling<{ on: boolean }>) => page.showViewOnly(event.detail.on)}
          ></event-list>`
        : page.error !== ''
          ? loadingFailed(page.error, () => page.load())
          : page.scene !== null
            ? nothingYet(waiting, add)
            : nothing
    }
  </aside>`;
}
