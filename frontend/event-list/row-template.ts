import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type FeedEvent, PRESENCE, type Review, type Status } from '../feed';
import { msg, READ_LANGUAGE } from '../messages/message';
import { symbolNode } from '../symbol-nodes';
import { type ShapeName, shapeOf, symbolWords } from '../symbols';
import type { Row } from './groups';
import { metaLine } from './meta-line';

export const SYMBOL = 20;

/** Which rows stand out. */
export interface Marked {
  selected: string | null;
  active: string | null;
  hovered: string | null;
}

/** One row: symbol, title and what the title leaves open. @param stays whether it came before and is still there */
export function rowTemplate({ event, presence }: Row, stays: boolean, marked: Marked): TemplateResult {
  const [shape, status] = drawnInList(event, stays);
  const { id, title, when, review } = event;
  const doubt = presence === PRESENCE.possible;
  const label = `${symbolWords(shape, status)}, ${when || msg('list.noDate')}${doubt ? `, ${msg('list.possible')}` : ''}:`;
  const marks = (['selected', 'active', 'hovered'] as const).filter((mark) => marked[mark] === id);
  return html`<div
    id=${`row-${id}`}
    class=${['row', review, ...marks].join(' ')}
    role="option"
    aria-selected=${id === marked.selected}
    data-event=${id}
  >
    <span class=${doubt ? 'symbol doubtful' : 'symbol'} role="img" aria-label=${label}>
      ${guard([shape, status], () => symbolNode(shape, status, SYMBOL))}
      ${doubt ? html`<span class="doubt" aria-hidden="true">?</span>` : nothing}
    </span>
    <span>
      <span class="title" lang=${READ_LANGUAGE}>${title}</span>
      <div class="meta">${metaLine(event)}</div>
    </span>
    ${reviewMark(review)}
  </div>`;
}

/** Nothing once somebody has accepted it. */
function reviewMark(review: Review) {
  switch (review) {
    case 'read':
      return html`<span class="auto" title=${msg('list.autoHint')}>${msg('list.auto')}</span>`;
    case 'rejected':
      return html`<span class="auto">${msg('review.rejected')}</span>`;
    case 'merged':
      return html`<span class="auto">${msg('review.merged')}</span>`;
    case 'accepted':
      return html`<span class="auto"></span>`;
  }
}

/** What was sent is drawn as in place once it has arrived. */
function drawnInList(event: FeedEvent, stays: boolean): [ShapeName, Status] {
  const arrived = stays && shapeOf(event) === 'deployment-move' && event.status === 'happened';
  return arrived ? ['deployment-presence', 'ongoing'] : [shapeOf(event), event.status];
}
