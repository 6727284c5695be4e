import { REVIEW_KEYS } from '../event-list/review-keys';
import './event-symbol';
import { around, passageCount } from './passages';

/** How much of the text before the main passage stays visible at most, in pixels. */
const LEAD = 76;

/**
 * Wraps what the server renders: steps through the passages of the selected event and tells which event or article
 * was chosen. Fires `select-event` and `select-article` with `{id}`, an empty id closing or going back, and
 * `event-hover` with `{id}` or `{id: null}`. Fires `event-review` with what a button or its key decides: `{action}`, the
 * `{other}` event that it is about, too, and the `{fact}` that is to be edited.
 */
export class EventPanel extends HTMLElement {
  private passage = 0;
  private chose = false;
  private decided = false;

  connectedCallback() {
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('pointerover', this.onHover);
    this.addEventListener('pointerleave', this.onLeave);
    this.addEventListener('focusin', this.onHover);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.onClick);
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('pointerover', this.onHover);
    this.removeEventListener('pointerleave', this.onLeave);
    this.removeEventListener('focusin', this.onHover);
  }

  /**
   * The server has filled the panel anew: scrolls the passage that names the event into view, with a little of the text
   * before it, and takes the focus back if what was chosen was in the panel.
   */
  arrive() {
    const main = this.querySelector<HTMLElement>('mark[data-main]') ?? this.passages()[0];
    this.show(main ? Number(main.dataset.passage) : 0, 'instant');
    if (this.chose) {
      this.chose = false;
      this.querySelector<HTMLElement>('.article-text, .overview')?.focus({ preventScroll: true });
    } else if (this.decided && document.activeElement === document.body) {
      this.querySelector<HTMLElement>('.review-bar button')?.focus({ preventScroll: true });
    }
    this.decided = false;
  }

  private passages(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('mark[data-passage]')];
  }

  private count(): number {
    return Number(this.passages().at(-1)?.dataset.passage ?? 0);
  }

  private show(passage: number, behavior: ScrollBehavior) {
    this.passage = passage;
    for (const output of this.querySelectorAll('.article-strip output')) {
      output.textContent = passageCount(passage, this.count());
    }
    const mark = this.querySelector<HTMLElement>(`mark[data-passage="${passage}"]`);
    const text = mark?.closest<HTMLElement>('.article-text');
    if (mark && text) {
      const top = mark.getBoundingClientRect().top - text.getBoundingClientRect().top + text.scrollTop;
      text.scrollTo({ top: Math.max(0, top - Math.min(LEAD, text.clientHeight / 4)), behavior });
    }
  }

  private readonly onClick = (event: Event) => {
    const target = (event.target as Element).closest<HTMLElement>(
      '[data-event], [data-article], [data-step], [data-review]',
    );
    if (!target || (event instanceof MouseEvent && (event.ctrlKey || event.metaKey))) {
      return;
    }
    event.preventDefault();
    if (target.dataset.step !== undefined) {
      const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.show(
        around(this.passage, Number(target.dataset.step), this.count()),
        smooth ? 'smooth' : 'instant',
      );
      return;
    }
    if (target.dataset.review !== undefined) {
      const { review: action, other, fact } = target.dataset;
      this.decide({ action, other, fact });
      return;
    }
    this.chose = target.dataset.event !== '';
    if (target.dataset.event !== undefined) {
      this.fire('select-event', target.dataset.event);
    } else {
      this.fire('select-article', target.dataset.article ?? '');
    }
  };

  private readonly onKey = (event: KeyboardEvent) => {
    const action = REVIEW_KEYS[event.key.toLowerCase()];
    const button = this.querySelector(`.review-bar [data-review="${action}"]`);
    if (action !== undefined && button !== null && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.decide({ action });
    }
  };

  private decide(detail: { action?: string; other?: string; fact?: string }) {
    this.decided = true;
    this.dispatchEvent(new CustomEvent('event-review', { detail, bubbles: true, composed: true }));
  }

  private readonly onHover = (event: Event) => {
    const marked = (event.target as Element).closest<HTMLElement>('[data-event]');
    this.fire('event-hover', marked?.dataset.event || null);
  };

  private readonly onLeave = () => this.fire('event-hover', null);

  private fire(type: string, id: string | null) {
    this.dispatchEvent(new CustomEvent(type, { detail: { id }, bubbles: true, composed: true }));
  }
}

customElements.define('event-panel', EventPanel);
