import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg } from '../messages/message';
import { WORDS } from '../time/day-words';
import { plus, type Step } from '../time/step';
import { parseTyped } from '../time/typed-date';
import { controlStyles } from './styles';

/** A day to read and to type in any usual form. Fires `day-change` with the number of the day. */
@customElement('date-field')
export class DateField extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
        display: inline-flex;
      }
      .field {
        display: inline-flex;
        align-items: center;
        height: 32px;
        padding-left: 10px;
        border: 1px solid var(--dl-control);
        border-radius: 4px;
        background: var(--dl-raised);
      }
      .field:focus-within {
        outline: 2px solid var(--dl-focus);
        outline-offset: 1px;
      }
      .field.wrong {
        border-style: dashed;
      }
      .weekday {
        font-size: 15px;
        color: var(--dl-muted);
      }
      input[type='text'] {
        height: 30px;
        padding: 0 6px;
        border: 0;
        background: none;
        font-size: 17px;
        font-weight: 650;
        outline: none;
      }
      .wrong-words {
        position: absolute;
        bottom: calc(100% + 6px);
        left: 0;
        z-index: 2;
        padding: 5px 10px;
        border: 1px solid var(--dl-text);
        border-radius: 4px;
        background: var(--dl-raised);
        font-size: 13px;
        white-space: nowrap;
      }
    `,
  ];

  /** "Day", "First day" */
  @property() label = '';
  @property({ type: Number }) day = 0;
  /** The week, month or year of the day is shown, and the arrow keys go by that much. */
  @property() step: Step = 'day';
  @state() private typed: string | null = null;
  @state() private wrong = false;
  @query('input') private input!: HTMLInputElement;

  /** Puts the cursor in, with the date selected so that typing replaces it. */
  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  override render() {
    return html`<span class="field ${this.wrong ? 'wrong' : ''}">
        ${this.typed === null && this.step === 'day' ? html`<span class="weekday" part="weekday" aria-hidden="true">${WORDS.weekday(this.day)}</span>` : nothing}
        <input
          type="text"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.label}
          aria-invalid=${this.wrong}
          aria-describedby=${this.wrong ? 'wrong' : nothing}
          style=${`width: calc(${Math.max(11, (this.typed ?? this.words).length)}ch + 12px)`}
          .value=${this.typed ?? this.words}
          @focus=${() => this.input.select()}
          @input=${() => {
            this.typed = this.input.value;
            this.wrong = false;
          }}
          @keydown=${this.pressed}
          @blur=${this.leave}
        />
      </span>
      ${
        this.wrong
          ? html`<span id="wrong" class="wrong-words" role="alert">${msg('day.wrong')}</span>`
          : nothing
      }`;
  }

  private get words(): string {
    return this.step === 'day' ? WORDS.date(this.day) : WORDS.frame(this.step, this.day);
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (event.key === 'Enter') {
      this.take();
    } else if (event.key === 'Escape') {
      this.forget();
    } else if (steps !== undefined) {
      event.preventDefault();
      this.forget();
      this.fire(plus(this.step, this.day, steps));
    }
  }

  private take(): void {
    const day = this.typed === null ? this.day : parseTyped(this.typed, this.day);
    this.wrong = day === null;
    if (day !== null) {
      this.typed = null;
      this.fire(day);
      this.updateComplete.then(() => this.input.select());
    }
  }

  private leave(): void {
    if (this.typed !== null) {
      const day = parseTyped(this.typed, this.day);
      this.forget();
      if (day !== null) {
        this.fire(day);
      }
    }
  }

  private forget(): void {
    this.typed = null;
    this.wrong = false;
  }

  private fire(day: number): void {
    if (day !== this.day) {
      this.dispatchEvent(new CustomEvent('day-change', { detail: { day } }));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'date-field': DateField;
  }
}
