import { css, html, LitElement, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Filter, NO_FILTER } from '../shown/filter';
import { framesOf, histogramOf } from '../shown/histogram';
import { memo } from '../shown/memo';
import type { Scene } from '../shown/scene';
import { type Clock, reachOf } from '../time/clock';
import type { Step } from '../time/step';
import { Scale } from './scale';

const HEIGHT = 13;

/** The histogram of the small screen: 14 pixels high, the chosen time in ink. The row below it moves the clock. */
@customElement('mini-histogram')
export class MiniHistogram extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 14px;
    }
    svg {
      display: block;
    }
    rect {
      fill: var(--dl-control);
      fill-opacity: 0.55;
    }
    rect.after {
      fill-opacity: 0.3;
    }
    rect.on {
      fill: var(--dl-text);
      fill-opacity: 1;
    }
  `;

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) filter: Filter = NO_FILTER;
  @property({ attribute: false }) clock!: Clock;
  @state() private width = 390;
  readonly #resize = new ResizeObserver(() => {
    this.width = this.clientWidth;
  });
  readonly #histogram = memo((scene: Scene, filter: Filter, frame: Step) =>
    histogramOf(
      scene.feed,
      scene.timeline,
      scene.passes(filter),
      framesOf(frame, scene.domain.first, scene.domain.last),
    ),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override render() {
    const { published } = this.scene;
    const days = Scale.wholeFrames(this.scene.domain, 0, this.width);
    const scale = Scale.fitting(days.first, days.last, 0, this.width);
    const { edges, totals } = this.#histogram(this.scene, this.filter, scale.frame);
    const most = totals.reduce((highest, total) => Math.max(highest, total), 1);
    const reach = reachOf(this.clock);
    return html`<svg width=${this.width} height="14" aria-hidden="true">
      ${Array.from(totals, (total, frame) => {
        const [first, next] = [edges[frame] as number, edges[frame + 1] as number];
        const height = total === 0 ? 0 : Math.max(2, (total / most) * (HEIGHT - 1));
        const on = first <= reach.last && next > reach.first;
        const after = published !== null && first > published;
        const width = Math.max(1, (scale.x(next) - scale.x(first)) * 0.8);
        return svg`<rect class=${on ? 'on' : after ? 'after' : ''} x=${scale.x(first)} y=${HEIGHT - height} width=${width} height=${height} />`;
      })}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mini-histogram': MiniHistogram;
  }
}
