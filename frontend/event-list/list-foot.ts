import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../controls/icons';
import type { FeedEvent } from '../feed';
import { msg, READ_LANGUAGE } from '../messages/message';
import type { Scene } from '../shown/scene';
import { symbolNode } from '../symbol-nodes';
import { shapeOf } from '../symbols';
import { WORDS } from '../time/day-words';
import type { Neighbour } from './around';
import { SYMBOL } from './row-template';

type Part = TemplateResult | typeof nothing;

const MOST_UNPLACED = 100;

/** What comes before and after the time, each a button that goes there. */
export function aroundTemplate(
  { before, next }: { before: Neighbour | null; next: Neighbour | null },
  go: (day: number) => void,
): Part {
  const button = (words: string, neighbour: Neighbour | null) =>
    neighbour === null
      ? html`<span></span>`
      : html`<button @click=${() => go(neighbour.day)}>
          <span>${words}</span><b>${WORDS.short(neighbour.day)}</b><span class="what" lang=${READ_LANGUAGE}>${neighbour.words}</span>
        </button>`;
  return before === null && next === null
    ? nothing
    : html`<div class="around">${button(msg('list.before'), before)}${button(msg('list.next'), next)}</div>`;
}

/** What is in the list and not on the map, with the reason. The events are drawn once somebody has opened it. */
export function unplacedTemplate(
  { feed }: Scene,
  unplaced: Int32Array,
  opened: boolean,
  toggle: (open: boolean) => void,
  select: (id: string) => void,
): Part {
  const first = feed.events.find(unplaced[0]);
  if (first === undefined) {
    return nothing;
  }
  const seen = opened ? unplaced.subarray(0, MOST_UNPLACED) : [];
  return html`<details
    class="unplaced"
    @toggle=${(event: Event) => toggle((event.target as HTMLDetailsElement).open)}
  >
    <summary>
      ${icon('chevron', 12)}<b>${msg('count.unplaced', { count: unplaced.length })}</b>
      <span>${unplaced.length === 1 ? reasonOf(first) : ''}</span>
    </summary>
    <ul>
      ${Array.from(seen, (event) => feed.events.get(event)).map(
        (event) => html`<li>
          <button @click=${() => select(event.id)}>
            <span class="meta">${event.when ? event.when.replace(/ \d{4}$/, '') : msg('day.none')}</span>
            <span class="symbol">${symbolNode(shapeOf(event), event.status, SYMBOL)}</span>
            <span><span class="title" lang=${READ_LANGUAGE}>${event.title}</span><div class="meta">${reasonOf(event)}</div></span>
          </button>
        </li>`,
      )}
    </ul>
  </details>`;
}

/** That statements are hidden, as they are at first. */
export function statementsTemplate(hidden: number, show: () => void): Part {
  return hidden === 0
    ? nothing
    : html`<div class="tray">
        <span>${msg('list.statementsHidden', { count: hidden })}</span>
        <button class="link" @click=${show}>${msg('list.show')}</button>
      </div>`;
}

/** That what was rejected is hidden. */
export function rejectedTemplate(hidden: number, show: () => void): Part {
  return hidden === 0
    ? nothing
    : html`<div class="tray">
        <span>${msg('list.rejectedHidden', { count: hidden })}</span>
        <button class="link" @click=${show}>${msg('list.show')}</button>
      </div>`;
}

function reasonOf(event: FeedEvent): string {
  return msg(event.edtf === null ? 'list.noPlaceNorDate' : 'list.noPlace');
}
