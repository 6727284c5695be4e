import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../messages/message';
import { FACETS } from '../shown/facets';
import type { FilterPart } from '../shown/filter';
import type { Clock } from '../time/clock';
import { WORDS } from '../time/day-words';
import type { Neighbour } from './around';

const PARTS: Record<FilterPart, string> = {
  kind: FACETS.kind.title,
  actor: FACETS.actor.title,
  status: FACETS.status.title,
  certainty: FACETS.certainty.title,
  source: FACETS.source.title,
  review: FACETS.review.title,
  search: msg('header.searchShort'),
  known: msg('header.known'),
  view: msg('list.onlyInView'),
};

/** Names the parts of the filter that leave nothing, each with a button that clears it. */
export function nothingPasses(
  parts: readonly FilterPart[],
  clear: (part: FilterPart) => void,
): TemplateResult {
  return html`<div class="empty">
    <p><strong>${msg('list.nothingPasses')}</strong></p>
    ${parts.map(
      (part) =>
        html`<p><button class="button line" @click=${() => clear(part)}>${msg('list.clear', { part: PARTS[part] })}</button></p>`,
    )}
  </div>`;
}

/** "No events this day" */
export function noEvents(clock: Clock): string {
  return msg('list.noEvents', { time: msg(`day.this.${clock.mode === 'day' ? clock.step : 'time'}`) });
}

/** @param words "No events this day" */
export function nothingThen(
  words: string,
  next: Neighbour | null,
  go: (day: number) => void,
): TemplateResult {
  return html`<div class="empty">
    <p><strong>${words}</strong></p>
    ${
      next === null
        ? nothing
        : html`<button class="button line" @click=${() => go(next.day)}>${msg('list.next')}: ${WORDS.short(next.day)}</button>`
    }
  </div>`;
}
