import { html, type TemplateResult } from 'lit';
import { aroundOf } from '../event-list/around';
import { noEvents } from '../event-list/empty-list';
import { msg } from '../messages/message';
import type { Filter } from '../shown/filter';
import type { Scene } from '../shown/scene';
import type { Clock } from '../time/clock';
import { WORDS } from '../time/day-words';
import { headline } from './title';

/** There is no last good map to fall back on: what happened, and what to do. */
export function loadingFailed(error: string, again: () => void): TemplateResult {
  return html`<div class="message" role="alert">
    <h2>${msg('page.failed')}</h2>
    <p>${error} ${msg('page.checkRunning')}</p>
    <button class="button line" @click=${again}>${msg('page.again')}</button>
  </div>`;
}

/**
 * @param waiting why nothing can be there yet; empty when there is no reason
 * @param add adds an article, where that can be done
 */
export function nothingYet(waiting: string, add?: () => void): TemplateResult {
  return html`<div class="message">
    <h2>${msg('page.nothingYet')}</h2>
    <p>${waiting || msg('page.addArticle')}</p>
    ${add && !waiting ? html`<button class="button line" @click=${add}>${msg('page.add')}</button>` : ''}
  </div>`;
}

/** The title of the map where the time shows no event, with the way to the next one. */
export function emptyTitle(
  scene: Scene,
  filter: Filter,
  clock: Clock,
  go: (day: number) => void,
): TemplateResult {
  const { next, before } = aroundOf(scene, filter, clock);
  const to = next ?? before;
  return html`<div slot="title" class="map-title">
    <h2>${headline(clock)}</h2>
    <p>${scene.total(filter) === 0 ? msg('list.nothingPasses') : noEvents(clock)}</p>
    ${
      to === null
        ? ''
        : html`<button class="button line" @click=${() => go(to.day)}>
            ${msg(next === null ? 'list.before' : 'list.next')}: ${WORDS.short(to.day)}
          </button>`
    }
  </div>`;
}
