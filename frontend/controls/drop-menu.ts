import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from './icons';
import { controlStyles } from './styles';

const EDGE = 8;

/**
 * A button with words that opens a box below or above itself: "Step 1 day ▾". The content of the box is slotted. It
 * opens and closes as the browser's own popovers do: by Escape, by a click elsewhere, the focus goes back.
 */
@customElement('drop-menu')
export class DropMenu extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: inline-flex;
      }
      .opener {
        height: 32px;
        padding: 0 7px;
        gap: 4px;
        border-radius: 4px;
        font-size: 13.5px;
      }
      .opener:hover,
      .opener[aria-expanded='true'] {
        background: color-mix(in srgb, var(--dl-text) 7%, transparent);
      }
      .opener .icon {
        color: var(--dl-muted);
      }
      :host([bare]) .opener {
        justify-content: center;
        width: 100%;
        height: auto;
        min-width: 32px;
        min-height: 32px;
        padding: 0;
      }
      :host([quiet]) .words {
        color: var(--dl-muted);
      }
      b {
        font-weight: 600;
      }
      .count {
        min-width: 17px;
        padding: 0 4px;
        border-radius: 9px;
        background: var(--dl-text);
        color: var(--dl-surface);
        font: 600 12px/17px var(--dl-sans, sans-serif);
        text-align: center;
      }
      .box {
        position: fixed;
        inset: auto;
        margin: 0;
        padding: 6px;
        min-width: 180px;
        max-width: calc(100vw - 16px);
        max-height: min(560px, calc(100vh - 80px));
        overflow: auto;
        border: 1px solid var(--dl-hairline);
        border-radius: 4px;
        background: var(--dl-raised);
        color: var(--dl-text);
        box-shadow: 0 1px 2px rgb(0 0 0 / 0.08), 0 6px 20px rgb(0 0 0 / 0.1);
        white-space: normal;
      }
      @media (pointer: coarse) {
        .opener,
        :host([bare]) .opener {
          min-height: 44px;
        }
      }
    `,
  ];

  /** "Step" */
  @property() label = '';
  /** What is chosen: "1 day". */
  @property() value = '';
  /** How many wishes it holds; nothing is shown for none. */
  @property({ type: Number }) count = 0;
  /** Words for those who do not see it, where `label` alone says too little. */
  @property() hint = '';
  /** Whether the icon's slot holds words that name it already. */
  @property({ type: Boolean }) worded = false;
  @state() private open = false;
  @query('.box') private box!: HTMLElement;
  @query('.opener') private opener!: HTMLButtonElement;

  close(): void {
    this.box.hidePopover();
  }

  override focus(): void {
    this.opener.focus();
  }

  override render() {
    return html`<button
        class="opener"
        popovertarget="box"
        aria-haspopup="dialog"
        aria-expanded=${this.open}
        aria-label=${this.worded ? nothing : this.hint || nothing}
      >
        <slot name="icon"></slot>
        ${this.label ? html`<span class="words" part="words">${this.label}</span>` : nothing}
        ${this.value ? html`<b>${this.value}</b>` : nothing}
        ${this.count > 0 ? html`<span class="count">${this.count}</span>` : nothing}
        ${this.hasAttribute('bare') ? nothing : icon('chevron', 12)}
      </button>
      <div
        id="box"
        class="box"
        popover
        role="dialog"
        aria-label=${this.hint || this.label}
        @beforetoggle=${this.announce}
        @toggle=${this.toggled}
      >
        <slot></slot>
      </div>`;
  }

  private announce(event: ToggleEvent): void {
    this.open = event.newState === 'open';
    this.dispatchEvent(new CustomEvent('drop-toggle', { detail: { open: this.open } }));
  }

  private toggled(event: ToggleEvent): void {
    if (event.newState === 'open') {
      this.place();
      this.querySelector<HTMLElement>(
        'input:checked, choice-list, date-field, summary, button, input',
      )?.focus();
    }
  }

  /** Below the button where there is room, else above it; within the window in any case. */
  private place(): void {
    const button = this.opener.getBoundingClientRect();
    const box = this.box.getBoundingClientRect();
    const below = innerHeight - button.bottom;
    const top =
      below >= box.height + EDGE || below >= button.top ? button.bottom + 4 : button.top - box.height - 4;
    this.box.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - box.height - EDGE))}px`;
    this.box.style.left = `${Math.max(EDGE, Math.min(button.left, innerWidth - box.width - EDGE))}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'drop-menu': DropMenu;
  }
}
