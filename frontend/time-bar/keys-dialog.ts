import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';

const REGIONS: readonly [region: string, keys: readonly [keys: string, words: string][]][] = [
  [
    'Time bar',
    [
      ['← →', 'one step'],
      ['Shift ← →', 'move the window'],
      ['Page Up, Page Down', 'seven steps'],
      ['Home, End', 'first and last day'],
      ['Space', 'play, pause'],
      ['J, L', 'slower, faster'],
      [', .', 'previous, next event'],
      ['0', 'all dates'],
      ['T', 'type a date'],
      ['W', 'day of the article'],
    ],
  ],
  [
    'List',
    [
      ['↑ ↓', 'previous, next in the list'],
      ['Enter', 'open'],
      ['D', 'set the clock to it'],
    ],
  ],
  [
    'Map',
    [
      ['Arrows', 'pan'],
      ['+ −', 'zoom'],
      ['Alt arrow', 'nearest symbol that way'],
      ['Enter', 'open'],
      ['S', 'spread a stack'],
      ['F', 'fit to all'],
    ],
  ],
  [
    'Anywhere',
    [
      ['/', 'search'],
      ['Escape', 'close, back to the list'],
      ['?', 'these keys'],
    ],
  ],
];

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
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  show(): void {
    this.dialog.showModal();
  }

  override render() {
    return html`<dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
      <header>
        <h2 id="title">Keys</h2>
        <button class="square" aria-label="Close" @click=${() => this.dialog.close()}>${icon('close')}</button>
      </header>
      <div class="regions">
        ${REGIONS.map(
          ([region, keys]) => html`<section>
            <h3>${region}</h3>
            <dl>${keys.map(([key, words]) => html`<dt>${key}</dt><dd>${words}</dd>`)}</dl>
          </section>`,
        )}
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keys-dialog': KeysDialog;
  }
}
