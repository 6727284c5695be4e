import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { FEED, FEED_REQUEST } from '../asked';

/** What Vaadin tells of its own connection. */
interface ConnectionStore {
  readonly offline: boolean;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

/** How often the server is asked while it does not answer, in milliseconds. */
const ASK_EVERY = 3_000;

/** Whether the server can be reached; asks for it while it cannot. */
export class Connection implements ReactiveController {
  lost = false;
  readonly #host: ReactiveControllerHost;
  readonly #back: () => void;
  #timer = 0;

  /** @param back is told when it is there again */
  constructor(host: ReactiveControllerHost, back: () => void) {
    this.#host = host;
    this.#back = back;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('offline', this.#changed);
    addEventListener('online', this.#changed);
    storeOfPage()?.addStateChangeListener(this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('offline', this.#changed);
    removeEventListener('online', this.#changed);
    storeOfPage()?.removeStateChangeListener(this.#changed);
    clearTimeout(this.#timer);
  }

  /** Asks now whether the server is there again. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const there = await fetch(new URL(FEED, document.baseURI), {
      ...FEED_REQUEST,
      method: 'HEAD',
      cache: 'no-store',
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (there && this.lost) {
      this.lost = false;
      this.#host.requestUpdate();
      this.#back();
    } else if (!there) {
      this.#lose();
    }
  }

  #lose(): void {
    if (!this.lost) {
      this.lost = true;
      this.#host.requestUpdate();
    }
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.ask(), ASK_EVERY);
  }

  readonly #changed = (): void => {
    if (!navigator.onLine) {
      this.#lose();
    } else if (this.lost || storeOfPage()?.offline) {
      this.ask();
    }
  };
}

function storeOfPage(): ConnectionStore | undefined {
  return (globalThis as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
}
