import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { controlStyles } from '../controls/styles';
import { msg } from '../messages/message';

type Height = 'low' | 'half' | 'full';

const HEIGHTS: readonly Height[] = ['low', 'half', 'full'];
const NEXT: Record<Height, Height> = { low: 'half', half: 'full', full: 'half' };

/**
 * What lies over the lower part of a small screen, in three heights: dragged by its handle, or by a click or the arrow
 * keys on it. Fires `sheet-height` with the room in pixels that it takes from the map.
 */
@customElement('bottom-sheet')
export class BottomSheet extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        border-top: 1px solid var(--dl-hairline);
        border-radius: 12px 12px 0 0;
        background: var(--dl-surface);
        box-shadow: 0 -2px 10px rgb(0 0 0 / 0.1);
        overflow: hidden;
        transition: height 160ms cubic-bezier(0.2, 0, 0, 1);
      }
      :host([dragged]) {
        transition: none;
      }
      button {
        display: grid;
        place-items: center;
        flex: none;
        width: 100%;
        height: 24px;
        cursor: ns-resize;
        touch-action: none;
      }
      button::before {
        content: '';
        width: 36px;
        height: 4px;
        border-radius: 2px;
        background: var(--dl-control);
      }
      button:focus-visible {
        outline-offset: -3px;
        border-radius: 12px 12px 0 0;
      }
      slot {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }
      @media (prefers-reduced-motion: reduce) {
        :host {
          transition: none;
        }
      }
    `,
  ];

  /** The most that it may take of the screen, in pixels. */
  @property({ type: Number }) most = 600;
  @state() private height: Height = 'half';
  @query('button') private handle!: HTMLButtonElement;
  #drag: { y: number; from: number; moved: boolean } | null = null;

  /** Makes the sheet at least half high, so that what is in it is seen. */
  open(): void {
    if (this.height === 'low') {
      this.height = 'half';
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('height') || changed.has('most')) {
      this.style.height = `${this.pixels(this.height)}px`;
      const room = Math.min(this.pixels(this.height), this.pixels('half'));
      this.dispatchEvent(new CustomEvent('sheet-height', { detail: { room } }));
    }
  }

  override render() {
    return html`<button
        aria-label=${msg(`sheet.${this.height}`)}
        @click=${this.toggle}
        @keydown=${this.pressed}
        @pointerdown=${this.press}
        @pointermove=${this.drag}
        @pointerup=${this.release}
        @pointercancel=${this.release}
      ></button>
      <slot></slot>`;
  }

  private pixels(height: Height): number {
    return Math.min({ low: 74, half: 322, full: this.most }[height], this.most);
  }

  private toggle(): void {
    if (this.#drag?.moved !== true) {
      this.height = NEXT[this.height];
    }
    this.#drag = null;
  }

  private pressed(event: KeyboardEvent): void {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      const at = HEIGHTS.indexOf(this.height) + by;
      this.height = HEIGHTS[Math.min(Math.max(at, 0), HEIGHTS.length - 1)] as Height;
    }
  }

  private press(event: PointerEvent): void {
    this.#drag = { y: event.clientY, from: this.offsetHeight, moved: false };
    this.handle.setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (this.#drag !== null) {
      const by = this.#drag.y - event.clientY;
      this.#drag.moved ||= Math.abs(by) > 4;
      this.toggleAttribute('dragged', this.#drag.moved);
      if (this.#drag.moved) {
        this.style.height = `${Math.min(Math.max(this.#drag.from + by, this.pixels('low')), this.most)}px`;
      }
    }
  }

  /** Goes to the height that is nearest to where it was left. */
  private release(): void {
    this.removeAttribute('dragged');
    if (this.#drag?.moved) {
      const now = this.offsetHeight;
      const off = (height: Height) => Math.abs(this.pixels(height) - now);
      this.height = HEIGHTS.reduce((best, height) => (off(height) < off(best) ? height : best));
      this.style.height = `${this.pixels(this.height)}px`;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bottom-sheet': BottomSheet;
  }
}
