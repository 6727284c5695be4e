import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';
import { type MessageKey, msg } from '../messages/message';
import { keysEverywhere, setKeysEverywhere } from './keys-choice';

const REGIONS: readonly [region: MessageKey, keys: readonly [keys: string, words: MessageKey][]][] = [
  [
    'keys.timeBar',
    [
      ['← →', 'keys.step'],
      ['Shift ← →', 'keys.move'],
      ['keys.pages', 'keys.seven'],
      ['keys.ends', 'keys.firstLast'],
      ['keys.space', 'keys.playPause'],
      ['J, L', 'keys.speed'],
      [', .', 'keys.event'],
      ['0', 'keys.all'],
      ['T', 'keys.type'],
      ['W', 'keys.article'],
    ],
  ],
  [
    'keys.list',
    [
      ['↑ ↓', 'keys.row'],
      ['Enter', 'keys.open'],
      ['D', 'keys.setClock'],
      ['A', 'keys.accept'],
      ['X', 'keys.reject'],
      ['E', 'keys.edit'],
      ['M', 'keys.merge'],
      ['U', 'keys.undo'],
    ],
  ],
  [
    'keys.map',
    [
      ['keys.arrows', 'keys.pan'],
      ['+ −', 'keys.zoom'],
      ['keys.altArrow', 'keys.nearest'],
      ['Enter', 'keys.open'],
      ['S', 'keys.spread'],
      ['F', 'keys.fit'],
    ],
  ],
  [
    'keys.anywhere',
    [
      ['/', 'keys.search'],
      ['Escape', 'keys.escape'],
      ['?', 'keys.these'],
      ['keys.ctrlP', 'keys.print'],
    ],
  ],
];

/** A key as it is printed on it, or named in the language of the page. */
function keyName(key: string): string {
  return key.startsWith('keys.') ? msg(key as MessageKey) : key;
}

/** The keys, region by region. */
@customElement('keys-dialog')
export class KeysDialog extends LitElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        width: min(680px, calc(100vw - 32px));
        max-height: calc(100vh - 48px);
        padding: 20px 24px 24px;
        border: 1px solid var(--dl-hairline);
        border-radius: 6px;
        background: var(--dl-raised);
        color: var(--dl-text);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 0.3);
      }
      header {
        display: flex;
        align-items: center;
      }
      header h2 {
        margin: 0;
        font: 600 22px/27px var(--dl-serif, serif);
      }
      header button {
        margin-left: auto;
      }
      .regions {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(260px, 1fr));
        gap: 0 32px;
      }
      section:first-child {
        grid-row: span 3;
      }
      h3 {
        margin: 12px 0 4px;
        font: 600 14px/20px var(--dl-sans, sans-serif);
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 16px;
        margin: 0;
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0;
        color: var(--dl-muted);
      }
      .everywhere {
        display: flex;
        gap: 8px;
        align-items: center;
        min-height: 32px;
        margin-top: 12px;
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  show(): void {
    this.dialog.showModal();
  }

  override render() {
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <header>
        <h2 id="title">${msg('keys.title')}</h2>
        <button class="square" aria-label=${msg('page.close')} @click=${() => this.dialog.close()}>${icon('close')}</button>
      </header>
      <div class="regions">
        ${REGIONS.map(
          ([region, keys]) => html`<section>
            <h3>${msg(region)}</h3>
            <dl>${keys.map(([key, words]) => html`<dt>${keyName(key)}</dt><dd>${msg(words)}</dd>`)}</dl>
          </section>`,
        )}
      </div>
      <label class="everywhere">
        <input
          type="checkbox"
          .checked=${keysEverywhere()}
          @change=${(event: Event) => setKeysEverywhere((event.target as HTMLInputElement).checked)}
        />
        ${msg('keys.everywhere')}
      </label>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keys-dialog': KeysDialog;
  }
}
