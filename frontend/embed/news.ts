import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FEED, FEED_REQUEST } from '../asked';
import { versionOf } from '../time-map/load';

/** Milliseconds between two questions. */
const EVERY = 60_000;

/**
 * Asks from time to time, and when the page comes into view again, which state the archive has: a map without a session
 * is told of nothing. A server that does not answer is asked again.
 */
export class News implements ReactiveController {
  readonly #follow: (version: string) => void;
  #timer = 0;

  /** @param follow is told the state */
  constructor(host: ReactiveControllerHost, follow: (version: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = window.setInterval(this.#ask, EVERY);
    document.addEventListener('visibilitychange', this.#ask);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#ask);
  }

  readonly #ask = async (): Promise<void> => {
    if (document.hidden) return;
    const address = new URL(FEED, document.baseURI);
    const answer = await fetch(address, { ...FEED_REQUEST, method: 'HEAD', cache: 'no-store' }).catch(
      () => null,
    );
    const version = answer?.ok ? versionOf(answer.headers.get('etag') ?? '') : '';
    if (version !== '') this.#follow(version);
  };
}
