import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '../messages/message';
import type { Choice } from '../shown/choices';
import { folded } from '../shown/search-text';
import { controlStyles } from './styles';

const MANY = 12;
const MOST = 200;

/** Boxes to tick for what is to be seen. Fires `choice-change` with the set, or null for the usual choice. */
@customElement('choice-list')
export class ChoiceList extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        width: 260px;
        max-width: 100%;
      }
      .all {
        display: flex;
        gap: 8px;
        padding: 2px 8px 4px;
        font-size: 13px;
        border-bottom: 1px solid var(--dl-hairline);
      }
      input[type='search'] {
        width: 100%;
        margin-bottom: 6px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 10px;
        min-height: 32px;
        padding: 4px 8px;
        border-radius: 4px;
        cursor: pointer;
      }
      label:hover {
        background: color-mix(in srgb, var(--dl-text) 6%, transparent);
      }
      .words {
        flex: 1;
      }
      .number,
      .more {
        font-size: 13px;
        color: var(--dl-muted);
      }
      .more {
        margin: 0;
        padding: 6px 8px;
      }
      .none .words {
        color: var(--dl-muted);
      }
    `,
  ];

  /** "Kind" */
  @property() label = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();
  /** What is chosen when nothing is wished for. */
  @property({ attribute: false }) usual: ReadonlySet<string> = new Set();
  @state() private sought = '';

  override render() {
    const sought = folded(this.sought.trim());
    const found = this.choices.filter(({ words }) => folded(words).includes(sought));
    return html`${
      this.choices.length > MANY
        ? html`<input
            type="search"
            placeholder=${msg('choice.find', { count: this.choices.length })}
            aria-label=${msg('choice.findIn', { name: this.label })}
            .value=${this.sought}
            @input=${(event: InputEvent) => {
              this.sought = (event.target as HTMLInputElement).value;
            }}
          />`
        : nothing
    }
      <div class="all">
        <button class="link" @click=${() => this.choose(this.choices.map(({ value }) => value))}>${msg('choice.all')}</button>
        <button class="link" @click=${() => this.choose([])}>${msg('choice.none')}</button>
      </div>
      <div role="group" aria-label=${this.label}>
        ${found.slice(0, MOST).map((choice) => this.box(choice))}
      </div>
      ${found.length > MOST ? html`<p class="more">${msg('choice.more', { count: found.length - MOST })}</p>` : nothing}`;
  }

  private box({ value, words, count }: Choice) {
    return html`<label class=${count === 0 ? 'none' : ''}>
      <input
        type="checkbox"
        .checked=${this.chosen.has(value)}
        @change=${(event: Event) => this.tick(value, (event.target as HTMLInputElement).checked)}
      />
      <span class="words">${words}</span>
      <span class="number">${count}</span>
    </label>`;
  }

  private tick(value: string, ticked: boolean): void {
    this.choose([...this.chosen].filter((other) => other !== value).concat(ticked ? value : []));
  }

  private choose(values: readonly string[]): void {
    const inOrder = this.choices.map(({ value }) => value).filter((value) => values.includes(value));
    const usual = inOrder.length === this.usual.size && inOrder.every((value) => this.usual.has(value));
    const chosen = usual ? null : new Set(inOrder);
    this.dispatchEvent(new CustomEvent('choice-change', { detail: { chosen } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-list': ChoiceList;
  }
}
