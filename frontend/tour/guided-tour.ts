import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlStyles } from '../controls/styles';
import { msg } from '../messages/message';
import { rememberTour } from './memory';
import { placeBeside, type Side, STOPS, type Stop } from './steps';

/**
 * Leads through the page in a few stops. A dialog: Escape ends it, and the focus goes back to where it was. Fires
 * `tour-ended` {lost}: whether the focus found nothing to go back to.
 */
@customElement('guided-tour')
export class GuidedTour extends LitElement {
  static override styles = [
    controlStyles,
    css`
      dialog {
        position: fixed;
        margin: 0;
        width: min(340px, calc(100vw - 24px));
        padding: 0;
        border: 0;
        background: none;
        color: var(--dl-text);
      }
      dialog::backdrop {
        background: none;
      }
      .ring {
        position: fixed;
        border: 2px solid var(--dl-focus);
        border-radius: 4px;
        box-shadow: 0 0 0 200vmax rgb(0 0 0 / 0.28);
        pointer-events: none;
        transition: all 160ms cubic-bezier(0.2, 0, 0, 1);
      }
      .card {
        position: relative;
        padding: 14px 18px;
        border: 1px solid var(--dl-text);
        border-radius: 4px;
        background: var(--dl-raised);
      }
      .count {
        margin: 0;
        color: var(--dl-muted);
        font-size: 12.5px;
      }
      h2 {
        margin: 0 0 4px;
        font: 600 18px/24px var(--dl-serif, serif);
      }
      .card > div > p:last-child {
        margin: 0;
      }
      footer {
        display: flex;
        gap: 8px;
        margin-top: 12px;
      }
      .end {
        margin-left: auto;
      }
    `,
  ];

  /** Where the page is that the tour goes through. */
  @property({ attribute: false }) root: ParentNode | null = null;
  @state() private at = -1;
  @query('dialog') private dialog!: HTMLDialogElement;
  #stops: Stop[] = [];

  /** Begins, at the stops whose target is on the page now. */
  async start(): Promise<void> {
    rememberTour();
    this.#stops = STOPS.filter((stop) => this.#find(stop) !== null);
    this.at = 0;
    await this.updateComplete;
    this.dialog.showModal();
    this.#place();
    this.renderRoot.querySelector<HTMLElement>('.solid')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('resize', this.#place);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('resize', this.#place);
  }

  protected override updated(): void {
    this.#place();
  }

  override render() {
    const stop = this.#stops[this.at];
    if (!stop) return nothing;
    const last = this.at === this.#stops.length - 1;
    return html`<dialog aria-labelledby="title" aria-describedby="words" @keydown=${this.#pressed} @close=${this.#closed}>
      <div class="ring"></div>
      <div class="card">
        <div aria-live="polite">
          <p class="count">${msg('tour.count', { number: this.at + 1, count: this.#stops.length })}</p>
          <h2 id="title">${stop.title}</h2>
          <p id="words">${stop.words}</p>
        </div>
        <footer>
          <button class="button solid" @click=${last ? this.#end : () => this.#go(1)}>
            ${msg(last ? 'tour.done' : 'tour.next')}
          </button>
          ${this.at > 0 ? html`<button class="button" @click=${() => this.#go(-1)}>${msg('tour.back')}</button>` : nothing}
          ${last ? nothing : html`<button class="button end" @click=${this.#end}>${msg('tour.end')}</button>`}
        </footer>
      </div>
    </dialog>`;
  }

  readonly #end = (): void => this.dialog.close();

  readonly #closed = async (): Promise<void> => {
    this.at = -1;
    await this.updateComplete;
    const lost = document.activeElement === document.body || document.activeElement === null;
    this.dispatchEvent(new CustomEvent('tour-ended', { detail: { lost } }));
  };

  #go(by: number): void {
    this.at = Math.max(0, Math.min(this.#stops.length - 1, this.at + by));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'ArrowRight') this.#go(1);
    else if (event.key === 'ArrowLeft') this.#go(-1);
    else return;
    event.preventDefault();
  };

  /** The sides of what a stop points at; null when it is not on the page. */
  #find({ targets }: Stop): Side | null {
    for (const path of targets) {
      let within: ParentNode | null = this.root;
      let found: Element | null = null;
      for (const selector of path) {
        found = within?.querySelector(selector) ?? null;
        within = found?.shadowRoot ?? null;
      }
      const box = found && boxOf(found);
      if (box && box.width > 0 && box.height > 0) return box;
    }
    return null;
  }

  readonly #place = (): void => {
    const stop = this.#stops[this.at];
    const target = stop && this.#find(stop);
    if (!target || !this.dialog?.open) return;
    const ring = this.renderRoot.querySelector<HTMLElement>('.ring');
    const inset = (value: number) => `${Math.round(value)}px`;
    Object.assign(ring?.style ?? {}, {
      left: inset(target.left),
      top: inset(target.top),
      width: inset(target.width),
      height: inset(target.height),
    });
    const { left, top } = placeBeside(target, this.dialog.getBoundingClientRect(), {
      width: innerWidth,
      height: innerHeight,
    });
    Object.assign(this.dialog.style, { left: inset(left), top: inset(top) });
  };
}

/** Of a slot the box of what is in it, wherever that comes from. */
function boxOf(element: Element): Side {
  const assigned =
    element instanceof HTMLSlotElement ? element.assignedElements({ flatten: true })[0] : element;
  return (assigned ?? element).getBoundingClientRect();
}

declare global {
  interface HTMLElementTagNameMap {
    'guided-tour': GuidedTour;
  }
}
