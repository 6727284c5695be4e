import type { TimeMap } from './time-map';

/**
 * The server's end of the page: what the server wants of the map it asks of this element, and what happens on the page
 * is told here: `event-selected` {id or null}, `review-wanted` {action, id, other, fact} and `article-wanted`.
 */
export class MapLink extends HTMLElement {
  /** The server listens from now on, and tells what changes after this state of the archive. */
  connect(version: string): void {
    this.#map?.server.connect(this);
    this.#map?.follow(version);
  }

  /** Why there is nothing yet, as the server knows it. */
  set waiting(reason: string) {
    if (this.#map) this.#map.waiting = reason;
  }

  select(id: string | null): void {
    this.#map?.select(id);
  }

  reload(): void {
    this.#map?.reload();
  }

  get #map(): TimeMap | null {
    return document.querySelector('time-map');
  }
}

customElements.define('map-link', MapLink);
