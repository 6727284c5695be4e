import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { icon } from '../controls/icons';
import { controlStyles } from '../controls/styles';
import { msg } from '../messages/message';
import { dialogStyles } from './dialog-styles';
import { type ExportView, idsOf } from './export-view';
import { filmClocks, frameTimes, MOST_FRAMES } from './moments';
import { type PaperTheme, themeOfPage } from './palette';
import { save } from './save';
import { dotsOf, SIZES, type SizeName } from './sizes';
import { type Choice, FORMS, isFilm, isPicture, nameOf, pictureOf, takeAway } from './take-away';

const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
const FILM_SIZES: readonly SizeName[] = ['1x', '2x'];
const THEMES: readonly PaperTheme[] = ['light', 'dark'];
const SPEEDS = [1, 2, 4, 8];
const LEGENDS = {
  form: msg('export.form'),
  size: msg('export.size'),
  theme: msg('theme.title'),
  perSecond: msg('time.speed'),
};
/** Milliseconds after the last change until the preview is drawn anew. */
const PATIENCE = 250;
const PREVIEW_WIDTH = 560;

/** Takes the view away as a picture, a film or data: chooses how, shows what it will look like, and saves it. */
@customElement('export-dialog')
export class ExportDialog extends LitElement {
  static override styles = [controlStyles, dialogStyles];

  @state() private view: ExportView | null = null;
  @state() private choice: Choice = { form: 'png', title: '', size: '2x', theme: 'light', perSecond: 2 };
  @state() private progress: { done: number; of: number } | null = null;
  @state() private failure = '';
  @state() private pixels: { width: number; height: number } | null = null;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.preview') private preview!: HTMLElement;
  #timer = 0;
  #drawing = 0;
  #work: AbortController | null = null;

  /** Opens on a view. What was chosen last time is kept, the title apart. */
  show(view: ExportView): void {
    this.view = view;
    this.failure = '';
    this.choose({ title: view.scene.feed.collection, theme: themeOf(view) });
    this.dialog.showModal();
  }

  override render() {
    return html`<dialog
      aria-labelledby="title"
      @keydown=${(event: Event) => event.stopPropagation()}
      @close=${() => this.#work?.abort()}
    >
      <header>
        <h2 id="title">${msg('export.title')}</h2>
        <button class="square" aria-label=${msg('page.close')} @click=${() => this.dialog.close()}>${icon('close')}</button>
      </header>
      ${this.view ? this.content(this.view) : nothing}
    </dialog>`;
  }

  private content(view: ExportView) {
    const { form } = this.choice;
    const frames = filmClocks(view.clock, view.scene.domain).length;
    const tooLong = isFilm(form) && frames > MOST_FRAMES;
    return html`<div class="columns">
      <div class="preview" role="img" aria-label=${msg('export.preview')}>
        ${isPicture(form) ? nothing : html`<p>${msg('export.dataHint', { count: idsOf(view).length })}</p>`}
      </div>
      <form
        @submit=${(event: Event) => {
          event.preventDefault();
          this.begin(view);
        }}
      >
        ${isPicture(form) ? this.titleField() : nothing} ${this.radios('form', FORMS, (name) => msg(`export.form.${name}`))}
        ${isPicture(form) && form !== 'print' ? this.looks() : nothing}
        ${form === 'webm' ? this.radios('perSecond', SPEEDS, (speed) => msg('export.perSecond', { speed })) : nothing}
        ${isFilm(form) ? html`<p class="hint">${this.filmWords(frames)}</p>` : nothing}
        ${this.failure ? html`<p class="failed" role="alert">${this.failure}</p>` : nothing}
        <footer>
          ${
            this.progress
              ? html`<progress
                    aria-label=${msg('export.working')}
                    max=${this.progress.of || nothing}
                    value=${this.progress.of ? this.progress.done : nothing}
                  ></progress>
                  <button type="button" class="button line" @click=${() => this.#work?.abort()}>${msg('export.stop')}</button>`
              : html`<button class="button solid" ?disabled=${tooLong}>${msg(form === 'print' ? 'export.print' : 'export.save')}</button>
                  <span class="hint">${nameOf(this.choice, view) || msg('export.printHint')}</span>`
          }
        </footer>
      </form>
    </div>`;
  }

  private titleField() {
    return html`<label class="field">
      ${msg('export.pictureTitle')}
      <input
        type="text"
        .value=${this.choice.title}
        @input=${(event: Event) => this.choose({ title: (event.target as HTMLInputElement).value })}
      />
    </label>`;
  }

  private looks() {
    return html`${this.sizes()} ${this.radios('theme', THEMES, (theme) => msg(`theme.${theme}`))}`;
  }

  private sizes() {
    const { form } = this.choice;
    const names = form === 'webm' ? FILM_SIZES : SIZE_NAMES;
    return this.radios('size', names, (name) => {
      if (SIZES[name].page || !this.pixels || form === 'svg') return msg(`export.size.${name}`);
      const { width, height } = dotsOf(SIZES[name], this.pixels.width, this.pixels.height);
      return html`${msg(`export.size.${name}`)} <small>${width} × ${height}</small>`;
    });
  }

  private radios<N extends keyof typeof LEGENDS>(
    name: N,
    values: readonly Choice[N][],
    words: (value: Choice[N]) => unknown,
  ) {
    return html`<fieldset class=${name}>
      <legend>${LEGENDS[name]}</legend>
      ${values.map(
        (value) => html`<label class="option">
          <input
            type="radio"
            name=${name}
            .checked=${this.choice[name] === value}
            @change=${() => this.choose({ [name]: value } as Partial<Choice>)}
          />
          <span>${words(value)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private filmWords(frames: number): string {
    if (frames > MOST_FRAMES) return msg('export.tooLong', { count: frames, most: MOST_FRAMES });
    const { start = 0, length = 0 } = frameTimes(frames, this.choice.perSecond).at(-1) ?? {};
    return this.choice.form === 'webm'
      ? msg('export.filmHint', { count: frames, seconds: Math.round(start + length) })
      : msg('export.framesHint', { count: frames });
  }

  private choose(part: Partial<Choice>): void {
    const choice = { ...this.choice, ...part };
    const fits = choice.form !== 'webm' || FILM_SIZES.includes(choice.size);
    this.choice = fits ? choice : { ...choice, size: '2x' };
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.drawPreview(), PATIENCE);
  }

  /** Draws what will be saved, as small as it is looked at here. */
  private async drawPreview(): Promise<void> {
    const { view, choice } = this;
    const drawing = ++this.#drawing;
    this.preview?.querySelector('canvas')?.toggleAttribute('hidden', !isPicture(choice.form));
    if (!view || !isPicture(choice.form)) return;
    const { page } = SIZES[choice.size];
    const width = page?.width ?? view.seen.width + 48;
    const ratio = Math.min(devicePixelRatio, (PREVIEW_WIDTH * devicePixelRatio) / width);
    try {
      const canvas = await pictureOf(choice, view, ratio);
      if (drawing !== this.#drawing) return;
      this.preview.querySelector('canvas')?.remove();
      this.preview.append(canvas);
      this.pixels = { width: canvas.width / ratio, height: canvas.height / ratio };
    } catch (reason) {
      this.fail(reason);
    }
  }

  private async begin(view: ExportView): Promise<void> {
    const { choice } = this;
    this.#work = new AbortController();
    const { signal } = this.#work;
    this.failure = '';
    this.progress = { done: 0, of: 0 };
    try {
      const tell = (done: number, of: number) => {
        this.progress = { done, of };
      };
      const file = await takeAway(choice, view, { tell, signal });
      if (file) save(file, nameOf(choice, view));
    } catch (reason) {
      if (!signal.aborted) this.fail(reason);
    } finally {
      this.progress = null;
    }
  }

  private fail(reason: unknown): void {
    this.failure = msg('export.failed', {
      reason: reason instanceof Error ? reason.message : String(reason),
    });
  }
}

/** The theme that the map is seen in. */
function themeOf({ seen }: ExportView): PaperTheme {
  return seen.layers.tone === 'page' ? themeOfPage() : seen.layers.tone;
}

declare global {
  interface HTMLElementTagNameMap {
    'export-dialog': ExportDialog;
  }
}
