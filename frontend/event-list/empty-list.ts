import { html, nothing, type TemplateResult } from 'lit';
import { FACETS } from '../shown/facets';
import type { FilterPart } from '../shown/filter';
import { WORDS } from '../time/day-words';
import type { Neighbour } from './around';

const PARTS: Record<FilterPart, string> = {
  kind: FACETS.kind.title,
  actor: FACETS.actor.title,
  status: FACETS.status.title,
  certainty: FACETS.certainty.title,
  source: FACETS.source.title,
  search: 'Search',
  known: 'As known on',
  view: 'only in view',
};

/** Names the parts of the filter that leave nothing, each with a button that clears it. */
export function nothingPasses(
  parts: readonly FilterPart[],
  clear: (part: FilterPart) => void,
): TemplateResult {
  return html`<div class="empty">
    <p><strong>Nothing passes the filters</strong></p>
    ${parts.map(
      (part) =>
        html`<p><button class="button line" @click=${() => clear(part)}>Clear “${PARTS[part]}”</button></p>`,
    )}
  </div>`;
}

/** @param time "this day" */
export function nothingThen(time: string, next: Neighbour | null, go: (day: number) => void): TemplateResult {
  return html`<div class="empty">
    <p><strong>No events ${time}</strong></p>
    ${
      next === null
        ? nothing
        : html`<button class="button line" @click=${() => go(next.day)}>Next: ${WORDS.short(next.day)}</button>`
    }
  </div>`;
}
