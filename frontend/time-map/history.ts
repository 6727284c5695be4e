import { isEmbedded } from '../share/addresses';
import { type Address, readAddress, writeAddress } from './address';
import { isNewEntry } from './entries';

/**
 * The address of the page, and the entries of its history, so that "back" leads to what was looked at before. Within
 * another page there are none: that page has the history.
 */
export class PageHistory {
  readonly #changed: (address: Address) => void;
  #written = performance.now();

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
    const since = performance.now() - this.#written;
    this.#written = performance.now();
    if (isNewEntry(before, address, since) && !isEmbedded(location.search)) {
      history.pushState(history.state, '', path + query);
    } else {
      history.replaceState(history.state, '', path + query);
    }
  }

  readonly #popped = () => {
    this.#written = performance.now();
    this.#changed(this.read());
  };
}
