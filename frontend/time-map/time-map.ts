import { css, html, LitElement } from 'lit';

/** The shell of the page. */
export class TimeMap extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 100%;
    }
  `;

  override render() {
    return html`<slot name="header-actions"></slot><slot name="panel"></slot>`;
  }
}

customElements.define('time-map', TimeMap);
