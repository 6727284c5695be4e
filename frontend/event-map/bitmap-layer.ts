import Layer from 'ol/layer/Layer';
import type { FrameState } from 'ol/Map';
import ViewHint from 'ol/ViewHint';
import { BitmapCanvas } from './bitmap-canvas';
import { type Frame, WORLD_METRES } from './projection';
import { covers, PATIENCE, widened } from './wide-frame';

/** A frame of OpenLayers in worlds. */
export function frameOf(state: FrameState): Frame {
  const [x = 0, y = 0] = state.viewState.center;
  return {
    x: x / WORLD_METRES + 0.5,
    y: 0.5 - y / WORLD_METRES,
    scale: WORLD_METRES / state.viewState.resolution,
    width: state.size[0] ?? 0,
    height: state.size[1] ?? 0,
  };
}

type Draw = (context: CanvasRenderingContext2D, frame: Frame) => void;

/**
 * A layer whose picture is costly: drawn once, then moved and scaled with the view, and drawn anew when the view rests
 * or `stale` was called.
 */
export class BitmapLayer extends Layer {
  readonly #bitmap = new BitmapCanvas();
  readonly #draw: Draw;
  #drawn: Frame | null = null;
  #view: Frame | null = null;
  #ratio = 0;
  #time = 0;

  constructor(draw: Draw) {
    super({});
    this.#draw = draw;
  }

  /** What it shows has changed. */
  stale(): void {
    this.#drawn = null;
    this.changed();
  }

  /** Draws a frame on another canvas, at once. */
  paint(context: CanvasRenderingContext2D, frame: Frame): void {
    this.#draw(context, frame);
  }

  override render(state: FrameState): HTMLElement {
    const frame = frameOf(state);
    const moving = state.viewHints[ViewHint.ANIMATING] || state.viewHints[ViewHint.INTERACTING];
    if (this.#worn(frame, state, Boolean(moving))) this.#renew(frame, state.pixelRatio, Boolean(moving));
    this.#bitmap.place(frame);
    return this.#bitmap.holder;
  }

  #worn(frame: Frame, state: FrameState, moving: boolean): boolean {
    const drawn = this.#drawn;
    const view = this.#view;
    if (!drawn || !view || this.#ratio !== state.pixelRatio) return true;
    if (view.width !== frame.width || view.height !== frame.height) return true;
    if (!moving) return view.scale !== frame.scale || !covers(drawn, frame);
    return !covers(drawn, frame) && performance.now() - this.#time > PATIENCE;
  }

  #renew(frame: Frame, ratio: number, moving: boolean): void {
    const drawn = widened(frame);
    const { width, height } = drawn;
    const drawing = new OffscreenCanvas(Math.round(width * ratio), Math.round(height * ratio));
    const context = drawing.getContext('2d') as unknown as CanvasRenderingContext2D;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#draw(context, drawn);
    this.#bitmap.show(drawing.transferToImageBitmap(), drawn);
    this.#drawn = drawn;
    this.#view = frame;
    this.#ratio = ratio;
    this.#time = moving ? performance.now() : 0;
  }
}
