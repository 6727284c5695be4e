import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../controls/drop-menu';
import { controlStyles } from '../controls/styles';
import { msg } from '../messages/message';
import { embedCode, eventAddress } from './addresses';

/** Copies the address of the view, of the selected event, or the code to embed the view. Fires `told` {words}. */
@customElement('share-menu')
export class ShareMenu extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .box {
        width: 280px;
        max-width: 100%;
      }
      button {
        display: flex;
        width: 100%;
        min-height: 36px;
        padding: 4px 8px;
        border-radius: 4px;
      }
      button:hover {
        background: color-mix(in srgb, var(--dl-text) 6%, transparent);
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
    `,
  ];

  /** Of the selected event. */
  @property() event: string | null = null;
  /** Of the collection, for the frame. */
  @property() name = '';
  /** Whether the choices stand in a menu that is open already. */
  @property({ type: Boolean }) inline = false;

  override render() {
    const { event } = this;
    const choices = html`<div class="box">
      ${this.choice(msg('share.view'), () => location.href, msg('page.copied'))}
      ${event === null ? nothing : this.choice(msg('share.event'), () => eventAddress(location.href, event), msg('share.eventCopied'))}
      ${this.choice(msg('share.embed'), () => embedCode(location.href, this.name), msg('share.embedCopied'))}
    </div>`;
    return this.inline
      ? choices
      : html`<drop-menu label=${msg('header.share')} class="share">${choices}</drop-menu>`;
  }

  private choice(words: string, text: () => string, copied: string) {
    return html`<button @click=${() => this.copy(text(), copied)}>${words}</button>`;
  }

  private async copy(text: string, copied: string): Promise<void> {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.renderRoot.querySelector('drop-menu')?.close();
    const words = done ? copied : msg('share.notCopied', { text });
    this.dispatchEvent(new CustomEvent('told', { detail: { words }, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-menu': ShareMenu;
  }
}
