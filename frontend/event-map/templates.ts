import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Feed } from '../feed';
import { msg } from '../messages/message';
import { symbolSvg } from '../symbols';
import { drawnAs } from './events/drawn-as';
import type { Item } from './events/items';
import { PLACE_NAMES } from './labels/names';

/** More marks or events than this are not listed one by one. */
export const MOST_OPTIONS = 200;

/** What is said beside the mark that is pointed at. */
export interface Tip {
  x: number;
  y: number;
  title: string;
  detail: string;
}

/** The marks as options of a listbox, each where it is drawn. */
export function optionsTemplate(
  items: readonly Item[],
  feed: Feed | null,
  selected: number,
  active: number,
): TemplateResult[] {
  return items.slice(0, MOST_OPTIONS).map(
    (item, i) => html`<div
      id="option-${i}"
      role="option"
      class=${i === active ? 'active' : ''}
      aria-label=${nameOf(item, feed)}
      aria-selected=${item.events.includes(selected)}
      style="left:${Math.round(item.x)}px;top:${Math.round(item.y)}px"
    ></div>`,
  );
}

/** What a mark is called where it cannot be seen. */
export function nameOf(item: Item, feed: Feed | null): string {
  if (item.form === 'cluster') {
    return msg('map.cluster', {
      count: item.count,
      places: item.slots.length,
      place: PLACE_NAMES.of(item.name),
    });
  }
  if (item.form === 'stack') return msg('map.stack', { count: item.count, place: PLACE_NAMES.of(item.name) });
  const event = feed?.events.find(item.events[0]);
  return event ? [event.title, msg(`statusWord.${event.status}`), event.when].filter(Boolean).join(', ') : '';
}

export function tipTemplate(tip: Tip, width: number, height: number): TemplateResult {
  const left = Math.min(tip.x + 18, width - 272);
  const beside = tip.y > height - 110 ? `bottom:${height - tip.y + 18}px` : `top:${tip.y + 18}px`;
  return html`<div class="tip" style="left:${left}px;${beside}"><b>${tip.title}</b><span>${tip.detail}</span></div>`;
}

/** The style of a list beside a point that stays within the map. */
export function besidePoint(point: { x: number; y: number }, width: number, height: number): string {
  const left = Math.max(8, Math.min(point.x + 20, width - 292));
  const top = Math.max(8, Math.min(point.y - 20, height - 340));
  return `left:${left}px;top:${top}px`;
}

/** The events of one place, where they are too many to fan out. */
export function listTemplate(
  title: string,
  events: readonly number[],
  feed: Feed,
  arrived: ReadonlySet<number>,
  choose: (id: string) => void,
): TemplateResult {
  const rest = events.length - MOST_OPTIONS;
  return html`<h3>${title}</h3>
    ${events.slice(0, MOST_OPTIONS).map((number) => {
      const event = feed.events.get(number);
      const [shape, status] = drawnAs(event, arrived.has(number));
      return html`<button @click=${() => choose(event.id)}>
        ${unsafeHTML(symbolSvg(shape, status, 20))}
        <span>${event.title}<small>${event.when}</small></span>
      </button>`;
    })}
    ${rest > 0 ? html`<p>${msg('map.rest', { count: rest })}</p>` : nothing}`;
}
