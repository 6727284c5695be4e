import Layer from 'ol/layer/Layer';
import type { FrameState } from 'ol/Map';
import ViewHint from 'ol/ViewHint';
import { BitmapCanvas } from './bitmap-canvas';
import { frameOf } from './bitmap-layer';
import type { Easel } from './drawing/easel';
import { Recorder } from './drawing/recorder';
import { Stock } from './drawing/stock';
import type { Frame } from './projection';

type Draw = (context: CanvasRenderingContext2D, frame: Frame, ratio: number, moving: boolean) => void;

/**
 * A layer drawn anew whenever something changes and in every frame of a flight: symbols, arrows and names. They are
 * drawn beside the page; while that goes on, the picture before moves with the view.
 */
export class LiveLayer extends Layer {
  readonly #bitmap = new BitmapCanvas();
  readonly #easel: Easel | null;
  readonly #draw: Draw;
  readonly #seen: (frame: Frame) => void;
  #frame: Frame | null = null;
  /** Whether what is seen is out of date. */
  #late = true;

  /**
   * @param easel where it is drawn; null where nobody looks at it
   * @param seen is told of every frame, though it is not drawn
   */
  constructor(easel: Easel | null, seen: (frame: Frame) => void, draw: Draw) {
    super({});
    this.#seen = seen;
    this.#draw = draw;
    this.#easel = easel;
  }

  /** Takes the picture of a frame. */
  show(picture: ImageBitmap, drawn: Frame): void {
    this.#bitmap.show(picture, drawn);
    this.#bitmap.place(this.#frame ?? drawn);
    if (this.#late) this.changed();
  }

  /** Whether the picture of what is to be seen is there. */
  get atRest(): boolean {
    return !this.#late && (this.#easel?.idle ?? true);
  }

  override render(state: FrameState): HTMLElement {
    const frame = frameOf(state);
    this.#frame = frame;
    this.#seen(frame);
    this.#late = this.#easel?.busy ?? false;
    if (!this.#late) {
      const moving = Boolean(state.viewHints[ViewHint.ANIMATING] || state.viewHints[ViewHint.INTERACTING]);
      this.#record(frame, state.pixelRatio, moving);
    }
    this.#bitmap.place(frame);
    return this.#bitmap.holder;
  }

  #record(frame: Frame, ratio: number, moving: boolean): void {
    const draw = (context: CanvasRenderingContext2D) => this.#draw(context, frame, ratio, moving);
    if (this.#easel) this.#easel.draw(frame, ratio, draw);
    else draw(new Recorder(new Stock()).canvasContext);
  }
}
