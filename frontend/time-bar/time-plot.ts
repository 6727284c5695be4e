import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { controlStyles } from '../controls/styles';
import type { FeedEvent } from '../feed';
import { msg } from '../messages/message';
import { type Filter, NO_FILTER } from '../shown/filter';
import { framesOf, histogramOf } from '../shown/histogram';
import { memo } from '../shown/memo';
import type { Scene } from '../shown/scene';
import { type Clock, type Domain, reachOf, sameClock } from '../time/clock';
import { WORDS } from '../time/day-words';
import type { Step } from '../time/step';
import { columns, labels, namedWithin } from './axis';
import { type Bar, barsOf, MOST_BARS } from './bars';
import { clicked, type DragPart, dragged, nudged } from './dragging';
import { countsDrawing, histogramDrawing } from './histogram-drawing';
import { labelsDrawing, lanesDrawing } from './lanes-drawing';
import { AXIS, HISTOGRAM_BASE, heightOf, LANES_ROOM, MARGIN, pitchOf, textWidth } from './measures';
import { plotStyles } from './plot-styles';
import { Scale } from './scale';
import {
  articleSigns,
  chosenFrame,
  chosenPaper,
  deadlineFlags,
  flagsOf,
  knownSign,
  pixels,
  skippedSign,
} from './signs-drawing';

/** A day that no scale shows. */
const NOWHERE = -1e9;

/** Where a drag began. */
interface Drag {
  part: DragPart;
  clock: Clock;
  x: number;
  day: number;
  event: string | null;
  moved: boolean;
}

/**
 * The drawing of the time bar: the histogram, the bars in their lanes, the axis and the chosen time, which can be
 * clicked, dragged and moved by keys. Fires `clock-change`, `event-select` and `event-hover`.
 */
@customElement('time-plot')
export class TimePlot extends LitElement {
  static override styles = [controlStyles, plotStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) filter: Filter = NO_FILTER;
  @property({ attribute: false }) clock!: Clock;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;
  @property({ attribute: false }) skipped: { first: number; last: number } | null = null;
  /** "Friday 14 March 2014, 4 events" */
  @property({ attribute: false }) valueText = '';
  /** Steps follow each other: the labels stay where they are. */
  @property({ type: Boolean }) playing = false;
  @state() private scale = Scale.fitting(0, 1, MARGIN, 1000);
  @state() private scrolledLanes = 0;
  @query('.slider') private slider!: HTMLElement;
  #drag: Drag | null = null;
  /** Asking the page for it would lay the page out at each step. */
  #width = 1000;
  readonly #resize = new ResizeObserver(() => this.fit());

  readonly #histogram = memo((scene: Scene, filter: Filter, frame: Step, first: number, last: number) =>
    histogramOf(scene.feed, scene.timeline, scene.passes(filter), framesOf(frame, first, last)),
  );
  readonly #whole = memo((scene: Scene, frame: Step, first: number, last: number) =>
    histogramOf(scene.feed, scene.timeline, scene.passes(NO_FILTER), framesOf(frame, first, last)),
  );
  /** The events within the scale; none where they are too many to be drawn one by one. */
  readonly #events = memo((scene: Scene, filter: Filter, scale: Scale): readonly FeedEvent[] => {
    const [first, last] = [Math.floor(scale.first), Math.ceil(scale.end) - 1];
    const events = scene.eventsWithin(filter, first, last, MOST_BARS + 1);
    return events.length > MOST_BARS ? [] : events;
  });
  readonly #bars = memo(
    (events: readonly FeedEvent[], scale: Scale, selected: string | null, ...rules: number[]) => {
      const labelled = (event: FeedEvent) => scale.perDay >= 30 || event.id === selected;
      const edges = rules.map((day) => scale.x(day));
      return barsOf(events, scale, labelled, textWidth, edges);
    },
  );
  readonly #days = memo((domain: Domain, at: number, end: number, width: number) =>
    Scale.wholeFrames(
      { first: Math.min(domain.first, at), last: Math.max(domain.last, end) },
      MARGIN,
      Math.max(width - MARGIN, MARGIN + 1),
    ),
  );
  readonly #flags = memo(flagsOf);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resize.observe(this);
    document.fonts.ready.then(() => this.fit());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
  }

  override focus(): void {
    this.slider.focus();
  }

  /** Whether there is more than fits. */
  get zoomed(): boolean {
    const { first, last } = this.days;
    return this.scale.first > first || this.scale.end < last + 1;
  }

  zoom(factor: number, x = (this.scale.left + this.scale.right) / 2): void {
    const { first, last } = this.days;
    this.scale = this.scale.zoomed(factor, x, first, last);
  }

  fit(): void {
    this.#width = this.clientWidth;
    const { first, last } = this.days;
    const right = Math.max(this.#width - MARGIN, MARGIN + 1);
    this.scale = Scale.fitting(first, last, MARGIN, right);
  }

  /** All days that can be shown: the domain, and the clock where it was set beyond, in whole frames. */
  private get days(): Domain {
    const { mode, at, to } = this.clock;
    return this.#days(this.scene.domain, at, mode === 'window' ? to : at, this.#width);
  }

  /** The edges of days at which upright lines stand; the frame of the clock counts when it rests. */
  private get rules(): [written: number, known: number, first: number, last: number] {
    const { scene, filter, clock } = this;
    const framed = !this.playing && (clock.mode === 'day' || clock.mode === 'window');
    const { first, last } = framed ? reachOf(clock) : { first: NOWHERE, last: NOWHERE };
    return [(scene.published ?? NOWHERE) + 1, (filter.known ?? NOWHERE) + 1, first, last + 1];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const clock = changed.get('clock') as Clock | undefined;
    if (changed.has('scene')) {
      this.fit();
    } else if (clock !== undefined && this.clock.mode !== 'all') {
      const { first, last } = this.days;
      const reach = reachOf(this.clock);
      const outside = this.clock.at < this.scale.first || reach.last + 1 > this.scale.end;
      if (outside && !this.zoomed) {
        this.fit();
      } else if (outside) {
        this.scale = this.scale.revealing(Math.max(reach.first, this.clock.at), reach.last, first, last);
      }
    }
  }

  override render() {
    const { scale, scene, filter, clock } = this;
    const reach = reachOf(clock);
    const single = clock.mode === 'day';
    const from = Math.floor(scale.first);
    const to = Math.ceil(scale.end) - 1;
    const histogram = this.#histogram(scene, filter, scale.frame, from, to);
    const whole = filter === NO_FILTER ? null : this.#whole(scene, scale.frame, from, to);
    const events = this.#events(scene, filter, scale);
    const bars = this.#bars(events, scale, this.selected, ...(events.length > 0 ? this.rules : []));
    const flags = this.#flags(bars);
    const base = bars.length === 0 && scene.timeline.events.length > MOST_BARS ? AXIS - 8 : HISTOGRAM_BASE;
    const lanes = lanesOf(bars);
    const pitch = pitchOf(lanes);
    const height = heightOf(lanes, pitch);
    const written = scene.writingDays;
    return html`<div
        class="slider"
        role="slider"
        tabindex="0"
        aria-label=${msg(clock.mode === 'window' ? 'time.window' : 'time.title')}
        aria-valuemin=${this.days.first}
        aria-valuemax=${this.days.last}
        aria-valuenow=${clock.at}
        aria-valuetext=${this.valueText}
      ></div>
      <div
        class="ground"
        @pointerdown=${this.press}
        @pointermove=${this.drag}
        @pointerup=${this.release}
        @pointercancel=${() => {
          this.#drag = null;
        }}
        @pointerleave=${() => this.hover(null)}
        @wheel=${this.wheel}
      >
        <svg class="base" aria-hidden="true">
          ${guard([scale], () => columns(scale))} ${chosenPaper(scale, reach)}
        </svg>
        <svg class="bins" aria-hidden="true">
          ${guard([histogram, whole, scale, base], () => histogramDrawing(scale, histogram, whole, base))}
        </svg>
        <svg class=${scale.frame === 'day' ? '' : 'narrowed'} aria-hidden="true">
          ${base === HISTOGRAM_BASE ? countsDrawing(scale, histogram, reach.first, reach.last) : nothing}
          ${guard([scale, single, ...namedWithin(scale, reach)], () => labels(scale, reach, single))}
        </svg>
        <div
          class="lanes"
          aria-hidden="true"
          ?hidden=${base !== HISTOGRAM_BASE}
          @scroll=${(event: Event) => {
            this.scrolledLanes = (event.target as HTMLElement).scrollTop;
          }}
        >
          <svg style=${`height:${height}px`} >
            ${guard([bars, this.selected, this.hovered], () => lanesDrawing(bars, pitch, this.selected, this.hovered))}
          </svg>
        </div>
        <svg aria-hidden="true">
          ${chosenFrame(scale, reach, single)}
          ${guard([flags, pitch, this.scrolledLanes], () => deadlineFlags(flags, pitch, this.scrolledLanes, scale.right + MARGIN))}
          ${guard([written, scale, flags], () =>
            articleSigns(
              scale,
              written,
              flags.map(({ x }) => x),
            ),
          )}
          ${knownSign(scale, filter.known)} ${skippedSign(scale, this.skipped)}
        </svg>
        <div class=${`labels ${pitch < 14 ? 'narrow' : ''}`} aria-hidden="true" ?hidden=${base !== HISTOGRAM_BASE}>
          <svg style=${`height:${height}px;top:${-this.scrolledLanes}px`}>
            ${guard([bars, this.selected], () => labelsDrawing(bars, pitch, this.selected))}
          </svg>
        </div>
        ${this.grips()}
      </div>
      ${height > LANES_ROOM && base === HISTOGRAM_BASE ? this.moreLanes(height) : nothing}`;
  }

  /** Says that lanes are out of sight, and brings them. */
  private moreLanes(height: number) {
    const below = this.scrolledLanes + LANES_ROOM < height - 2;
    const scroll = () => {
      const top = below ? this.scrolledLanes + LANES_ROOM - 12 : 0;
      this.renderRoot.querySelector('.lanes')?.scrollTo({ top });
    };
    return html`<button class="more-lanes" @click=${scroll}>${msg(below ? 'time.moreBelow' : 'time.toTop')}</button>`;
  }

  private grips() {
    if (this.clock.mode !== 'window' && this.clock.mode !== 'upto') {
      return nothing;
    }
    const { from, to } = pixels(this.scale, reachOf(this.clock));
    const window = this.clock.mode === 'window';
    return html`${window ? this.grip('first', msg('time.first'), from, this.clock.at) : nothing}
    ${this.grip('last', msg(window ? 'time.last' : 'mode.upto'), to, window ? this.clock.to : this.clock.at)}`;
  }

  private grip(part: 'first' | 'last', name: string, x: number, day: number) {
    return html`<div
      class="grip"
      data-part=${part}
      style=${`left:${x}px`}
      role="slider"
      tabindex="0"
      aria-label=${name}
      aria-valuemin=${this.days.first}
      aria-valuemax=${this.days.last}
      aria-valuenow=${day}
      aria-valuetext=${WORDS.long(day)}
      @keydown=${(event: KeyboardEvent) => this.gripKey(event, part)}
    ></div>`;
  }

  private gripKey(event: KeyboardEvent, part: 'first' | 'last'): void {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (by === undefined || event.shiftKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.change(nudged(this.clock, part, by, this.scene.domain));
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0) {
      return;
    }
    const target = event.target as Element;
    const x = event.clientX - this.getBoundingClientRect().left;
    const day = this.scale.dayAt(x);
    const grip = target.closest<HTMLElement>('.grip')?.dataset.part as DragPart | undefined;
    const part = grip ?? (this.inWindow(day) ? 'window' : 'ground');
    const bar = target.closest<SVGElement>('[data-event]')?.dataset.event ?? null;
    this.#drag = { part, clock: this.clock, x, day, event: bar, moved: false };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    if (grip === undefined) {
      this.slider.focus({ preventScroll: true });
      event.preventDefault();
    }
  }

  private drag(event: PointerEvent): void {
    const x = event.clientX - this.getBoundingClientRect().left;
    const ground = event.currentTarget as HTMLElement;
    if (this.#drag === null) {
      this.hover((event.target as Element).closest<SVGElement>('[data-event]')?.dataset.event ?? null);
      ground.classList.toggle('grab', this.inWindow(this.scale.dayAt(x)));
      return;
    }
    this.#drag.moved ||= Math.abs(x - this.#drag.x) > 4;
    ground.classList.toggle('grabbed', this.#drag.moved && this.#drag.part === 'window');
    if (this.#drag.moved) {
      const { clock, part, day } = this.#drag;
      this.change(dragged(clock, part, day, this.scale.dayAt(x), this.scene.domain));
    }
  }

  private inWindow(day: number): boolean {
    return this.clock.mode === 'window' && day >= this.clock.at && day <= this.clock.to;
  }

  private release(): void {
    const drag = this.#drag;
    this.#drag = null;
    this.renderRoot.querySelector('.ground')?.classList.remove('grabbed');
    if (drag === null || drag.moved) {
      return;
    }
    if (drag.event !== null) {
      this.dispatchEvent(new CustomEvent('event-select', { detail: { id: drag.event } }));
    } else if (drag.part === 'ground' || drag.part === 'window') {
      const covered = this.scene.covered(this.filter);
      this.change(clicked(this.clock, drag.day, this.scale.frame, covered, this.scene.domain));
    }
  }

  private wheel(event: WheelEvent): void {
    const { first, last } = this.days;
    const x = event.clientX - this.getBoundingClientRect().left;
    const lanes = (event.target as Element).closest('.lanes');
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.zoom(2 ** (-event.deltaY / 200), x);
    } else if (event.deltaX !== 0 || event.shiftKey || !lanes || lanes.scrollHeight <= lanes.clientHeight) {
      event.preventDefault();
      this.scale = this.scale.scrolled(event.deltaX || event.deltaY, first, last);
    }
  }

  private hover(id: string | null): void {
    if (id !== this.hovered) {
      this.dispatchEvent(new CustomEvent('event-hover', { detail: { id } }));
    }
  }

  private change(clock: Clock): void {
    if (!sameClock(clock, this.clock)) {
      this.dispatchEvent(new CustomEvent('clock-change', { detail: { clock } }));
    }
  }
}

function lanesOf(bars: readonly Bar[]): number {
  return Math.max(1, ...bars.map(({ lane }) => lane + 1));
}

declare global {
  interface HTMLElementTagNameMap {
    'time-plot': TimePlot;
  }
}
