import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import '../controls/date-field';
import '../controls/drop-menu';
import type { DateField } from '../controls/date-field';
import { controlStyles } from '../controls/styles';
import type { Shown } from '../feed';
import { msg } from '../messages/message';
import { type Filter, NO_FILTER } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { possibleOf } from '../shown/shown';
import { type Clock, inMode, type Mode, moved, movedTo, reachOf, sameClock, showing } from '../time/clock';
import { WORDS } from '../time/day-words';
import type { Step } from '../time/step';
import { barStyles } from './bar-styles';
import { type Command, commandOf } from './keys';
import { modeChoice, settings, speedMenu, stepMenu } from './menus';
import { Player } from './player';
import { atEnd, rewound, stepped } from './stepping';
import './time-plot';
import './mini-histogram';
import type { TimePlot } from './time-plot';
import { eventCount, modeWords, spanWords } from './words';

/** The clock of the page with all that moves it. Fires `clock-change`, `event-select`, `event-hover`, `keys-wanted`. */
@customElement('time-bar')
export class TimeBar extends LitElement {
  static override styles = [controlStyles, barStyles];

  @property({ attribute: false }) scene!: Scene;
  @property({ attribute: false }) filter: Filter = NO_FILTER;
  @property({ attribute: false }) clock!: Clock;
  @property({ attribute: false }) shown!: Shown;
  @property({ attribute: false }) selected: string | null = null;
  @property({ attribute: false }) hovered: string | null = null;
  /** The day on which the article was written that matters now. */
  @property({ attribute: false }) written: number | null = null;
  /** One row with the date and play, the rest in a box: for small screens. */
  @property({ type: Boolean, reflect: true }) compact = false;
  @state() private snap = true;
  @state() private skipped: { first: number; last: number } | null = null;
  @query('time-plot') private plot!: TimePlot | null;
  @query('date-field') private field!: DateField | null;
  readonly #player = new Player(
    this,
    (direction) => this.play(direction),
    () => this.fire(this.clock, false),
  );

  /** Whether steps follow each other by themselves; they are not announced then. */
  get playing(): boolean {
    return this.#player.playing;
  }

  stop(): void {
    this.#player.stop();
  }

  override render() {
    return html`<section aria-label=${msg('time.title')} @keydown=${this.pressed}>
      ${this.compact ? this.small() : this.large()}
    </section>`;
  }

  private large() {
    return html`<div class=${`controls ${this.clock.mode}`}>
        <div class="transport" role="group" aria-label=${msg('time.steps')}>
          ${this.button('first', msg('time.first'), () => this.run({ do: 'first' }), this.stuck(-1))}
          ${this.button('backward', msg('time.back'), () => this.step(-1), this.stuck(-1))} ${this.playButton()}
          ${this.button('forward', msg('time.forward'), () => this.step(1), this.stuck(1))}
          ${this.button('last', msg('time.last'), () => this.run({ do: 'last' }), this.stuck(1))}
        </div>
        ${this.dates()} ${modeChoice(this.clock, (mode) => this.setMode(mode))}
        <div class="menus">
          ${stepMenu(this.clock.step, this.scene.finestStep, (step) => this.setStep(step))}
          ${speedMenu(this.#player, () => this.requestUpdate())}
          <button class="toggle" aria-pressed=${this.#player.direction < 0} title=${msg('time.playBackwards')} @click=${this.turn}>
            ${icon('reverse')}<span>${msg('time.reverse')}</span>
          </button>
          <button class="toggle" aria-pressed=${this.#player.loop} title=${msg('time.loopHint')} @click=${this.toggleLoop}>
            ${icon('loop')}<span>${msg('time.loop')}</span>
          </button>
          <button class="toggle" aria-pressed=${this.snap} title=${msg('time.snapHint')} @click=${this.toggleSnap}>
            ${icon('snap')}<span>${msg('time.snap')}</span>
          </button>
        </div>
        ${this.summary()} ${this.zoomButtons()}
      </div>
      <time-plot
        .scene=${this.scene}
        .filter=${this.filter}
        .clock=${this.clock}
        .selected=${this.selected}
        .hovered=${this.hovered}
        .skipped=${this.skipped}
        .valueText=${this.playing ? msg('time.playing') : this.valueText}
        ?playing=${this.playing}
        @clock-change=${this.moved}
        @event-select=${this.again}
        @event-hover=${this.again}
      ></time-plot>`;
  }

  private small() {
    const { mode, at } = this.clock;
    const next = this.scene.beginnings(this.filter).after(Math.min(reachOf(this.clock).last, 1e9));
    const date = mode === 'day' ? WORDS.frame(this.clock.step, at) : spanWords(this.clock);
    return html`<mini-histogram .scene=${this.scene} .filter=${this.filter} .clock=${this.clock}></mini-histogram>
      <div class="row">
        ${this.button('backward', msg('time.back'), () => this.step(-1), this.stuck(-1))}
        <drop-menu bare worded class="date" hint=${msg('time.change')}>
          <span slot="icon" class="now"
            ><b>${date}</b><span>${modeWords(this.clock, this.clock.mode)}${next === null ? '' : ` · ${msg('time.next', { day: WORDS.short(next) })}`}</span></span
          >
          ${settings(html`${this.dates()} ${modeChoice(this.clock, (to) => this.setMode(to))}
          ${stepMenu(this.clock.step, this.scene.finestStep, (step) => this.setStep(step))}
          ${speedMenu(this.#player, () => this.requestUpdate())}
            <label><input type="checkbox" .checked=${this.#player.direction < 0} @change=${this.turn} /> ${msg('time.playBackwards')}</label>
            <label><input type="checkbox" .checked=${this.#player.loop} @change=${this.toggleLoop} /> ${msg('time.loop')}</label>
            <label><input type="checkbox" .checked=${this.snap} @change=${this.toggleSnap} /> ${msg('time.snapLong')}</label>`)}
        </drop-menu>
        ${this.button('forward', msg('time.forward'), () => this.step(1), this.stuck(1))} ${this.playButton()}
      </div>`;
  }

  private button(
    name: 'first' | 'backward' | 'forward' | 'last',
    words: string,
    act: () => void,
    off: boolean,
  ) {
    return html`<button class="square" aria-label=${words} title=${words} aria-disabled=${off} @click=${act}>
      ${icon(name)}
    </button>`;
  }

  private playButton() {
    const words = msg(
      this.playing ? 'time.pause' : this.#player.direction > 0 ? 'time.play' : 'time.playBackwards',
    );
    return html`<button class="square play" aria-label=${words} title=${words} @click=${() => this.#player.toggle()}>
      ${icon(this.playing ? 'pause' : this.#player.direction > 0 ? 'play' : 'backward')}
    </button>`;
  }

  private dates() {
    const { mode, at, to } = this.clock;
    const set = (clock: (day: number) => Clock) => (event: CustomEvent<{ day: number }>) =>
      this.fire(clock(event.detail.day));
    if (mode === 'window') {
      return html`<span class="dates"
        ><date-field label=${msg('time.first')} .day=${at} @day-change=${set((day) => ({ ...this.clock, at: day, to: Math.max(day, to) }))}></date-field
        ><span>–</span
        ><date-field label=${msg('time.last')} .day=${to} @day-change=${set((day) => ({ ...this.clock, at: Math.min(at, day), to: day }))}></date-field
      ></span>`;
    }
    const label = msg(mode === 'upto' ? 'time.upToLabel' : 'time.dayLabel');
    return html`<span class="dates"
      ><date-field label=${label} .day=${at} .step=${mode === 'day' ? this.clock.step : 'day'} @day-change=${set((day) => ({ ...this.dayClock(), at: day, to: day }))}></date-field
    ></span>`;
  }

  /** A clock that shows a day of its own: out of All, a day leads to Day. */
  private dayClock(): Clock {
    return this.clock.mode === 'all' ? { ...this.clock, mode: 'day' } : this.clock;
  }

  private summary() {
    const possible = possibleOf(this.shown);
    const count = this.shown.indexes.length;
    const { mode, step, at } = this.clock;
    const here = mode === 'day' && step === 'day' && at === this.written;
    return html`<p class="summary">
      <b>${eventCount(count)}</b>${possible > 0 ? `, ${msg('count.possible', { count: possible })}` : ''}${here ? ` · ${msg('time.writtenHere')}` : ''}
    </p>`;
  }

  private zoomButtons() {
    if (this.scene.domain.last - this.scene.domain.first < 45) {
      return nothing;
    }
    return html`<div class="zoom" role="group" aria-label=${msg('time.scale')}>
      <button class="square" aria-label=${msg('time.fewer')} title=${msg('time.fewer')} @click=${() => this.plot?.zoom(2)}>${icon('plus')}</button>
      <button class="square" aria-label=${msg('time.more')} title=${msg('time.more')} @click=${() => this.plot?.zoom(0.5)}>${icon('minus')}</button>
      <button class="square" aria-label=${msg('time.allDays')} title=${msg('time.allDays')} @click=${() => this.plot?.fit()}>${icon('fit')}</button>
    </div>`;
  }

  /** "Friday 14 March 2014, 4 events" */
  get valueText(): string {
    return `${WORDS.reach(reachOf(this.clock))}, ${eventCount(this.shown.indexes.length)}`;
  }

  private stuck(direction: 1 | -1): boolean {
    return this.clock.mode === 'all' || atEnd(this.clock, direction, this.scene.domain);
  }

  private step(direction: 1 | -1): boolean {
    const snap = this.snap ? this.scene.covered(this.filter) : null;
    const { clock, skipped } = stepped(this.clock, direction, this.scene.domain, snap);
    if (sameClock(clock, this.clock)) {
      return false;
    }
    this.fire(clock);
    this.skipped = skipped;
    return true;
  }

  private play(direction: 1 | -1): boolean {
    const { domain } = this.scene;
    if (this.clock.mode === 'all') {
      this.fire(rewound({ ...this.clock, mode: 'upto' }, direction, domain));
      return true;
    }
    if (this.step(direction)) {
      return true;
    }
    this.fire(this.#player.loop ? rewound(this.clock, direction, domain) : this.clock);
    return this.#player.loop;
  }

  private run(command: Command): void {
    const { domain } = this.scene;
    switch (command.do) {
      case 'step':
        if (Math.abs(command.by) === 1) {
          this.step(command.by as 1 | -1);
        } else {
          this.fire(moved(this.clock, command.by, domain));
        }
        break;
      case 'move':
        this.fire(moved(inMode(this.clock, 'window', domain), command.by, domain));
        break;
      case 'first':
        this.fire(movedTo(this.clock, domain.first, domain));
        break;
      case 'last':
        this.fire(movedTo(this.clock, domain.last, domain));
        break;
      case 'play':
        this.#player.toggle();
        break;
      case 'slower':
        this.#player.faster(-1);
        break;
      case 'faster':
        this.#player.faster(1);
        break;
      case 'event':
        this.toEvent(command.by);
        break;
      case 'all':
        this.setMode('all');
        break;
      case 'type':
        this.field?.focus();
        break;
      case 'article':
        if (this.written !== null) {
          this.fire(showing(this.dayClock(), this.written));
        }
        break;
      case 'keys':
        this.dispatchEvent(new CustomEvent('keys-wanted', { bubbles: true, composed: true }));
        break;
    }
  }

  private toEvent(by: 1 | -1): void {
    const beginnings = this.scene.beginnings(this.filter);
    const { first, last } = reachOf(this.clock);
    const from = this.clock.mode === 'upto' ? this.clock.at : Math.max(first, -1e9);
    const day = by > 0 ? beginnings.after(Math.min(last, 1e9)) : beginnings.before(from);
    if (day !== null) {
      this.fire(
        this.clock.mode === 'upto' ? { ...this.clock, at: day, to: day } : showing(this.dayClock(), day),
      );
    }
  }

  private pressed(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as HTMLElement;
    const button = target.closest('button, input, label, drop-menu') !== null;
    const command = commandOf(event);
    if (command === null || (button && (event.key === ' ' || target.matches('input')))) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.run(command);
  }

  private setMode(mode: Mode): void {
    this.fire(inMode(this.clock, mode, this.scene.domain));
  }

  private setStep(step: Step): void {
    this.fire({ ...this.clock, step });
  }

  private turn(): void {
    this.#player.direction = this.#player.direction > 0 ? -1 : 1;
    this.requestUpdate();
  }

  private toggleLoop(): void {
    this.#player.loop = !this.#player.loop;
    this.requestUpdate();
  }

  private toggleSnap(): void {
    this.snap = !this.snap;
  }

  private moved(event: CustomEvent<{ clock: Clock }>): void {
    event.stopPropagation();
    this.fire(event.detail.clock);
  }

  private again(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail }));
  }

  private fire(clock: Clock, playing = this.playing): void {
    this.skipped = null;
    this.dispatchEvent(new CustomEvent('clock-change', { detail: { clock, playing } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-bar': TimeBar;
  }
}
