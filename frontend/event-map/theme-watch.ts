import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Calls back when the page may have changed between light and dark. */
export class ThemeWatch implements ReactiveController {
  readonly #changed: () => void;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #attributes: MutationObserver;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    this.#attributes = new MutationObserver(changed);
    host.addController(this);
  }

  hostConnected(): void {
    this.#scheme.addEventListener('change', this.#changed);
    const attributeFilter = ['theme', 'class', 'style'];
    this.#attributes.observe(document.documentElement, { attributes: true, attributeFilter });
  }

  hostDisconnected(): void {
    this.#scheme.removeEventListener('change', this.#changed);
    this.#attributes.disconnect();
  }
}
