import { type Address, readAddress, writeAddress } from './address';

/**
 * The address of the page. A step of the clock replaces it, a selection is a new entry of the history, so that "back"
 * leads to the event before.
 */
export class PageHistory {
  readonly #changed: (address: Address) => void;

  /** @param changed is told when the reader goes back or forward */
  constructor(changed: (address: Address) => void) {
    this.#changed = changed;
  }

  connect(): void {
    addEventListener('popstate', this.#popped);
  }

  disconnect(): void {
    removeEventListener('popstate', this.#popped);
  }

  read(): Address {
    return readAddress(location.pathname, location.search);
  }

  write(address: Address): void {
    const before = this.read();
    const query = writeAddress(address, location.search);
    if (query === location.search && !location.pathname.includes('/event/')) {
      return;
    }
    const path = location.pathname.replace(/event\/[^/]+\/?$/, '');
    if (before.event !== address.event && before.clock !== null) {
      history.pushState(history.state, '', path + query);
    } else {
      history.replaceState(history.state, '', path + query);
    }
  }

  readonly #popped = () => this.#changed(this.read());
}
