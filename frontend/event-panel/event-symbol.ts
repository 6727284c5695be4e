import type { Kind, Status, Subtype } from '../feed';
import { shapeOf, symbolSvg } from '../symbols';

/** The symbol of a kind and status: `<event-symbol kind="vote" subtype="" status="planned">`. */
export class EventSymbol extends HTMLElement {
  connectedCallback() {
    const kind = this.getAttribute('kind') as Kind;
    const subtype = (this.getAttribute('subtype') ?? '') as Subtype;
    const status = this.getAttribute('status') as Status;
    this.innerHTML = symbolSvg(shapeOf({ kind, subtype }), status, 20);
  }
}

customElements.define('event-symbol', EventSymbol);
