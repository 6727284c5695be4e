import Layer from 'ol/layer/Layer';
import type { FrameState } from 'ol/Map';
import ViewHint from 'ol/ViewHint';
import { frameOf } from './bitmap-layer';
import type { Frame } from './projection';

/** A layer drawn anew in every frame: symbols, arrows and names, sharp at each step of a flight. */
export class LiveLayer extends Layer {
  readonly #canvas = document.createElement('canvas');
  readonly #draw: (context: CanvasRenderingContext2D, frame: Frame, ratio: number, moving: boolean) => void;

  constructor(
    draw: (context: CanvasRenderingContext2D, frame: Frame, ratio: number, moving: boolean) => void,
  ) {
    super({});
    this.#draw = draw;
    Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
  }

  override render(state: FrameState): HTMLElement {
    const frame = frameOf(state);
    const ratio = state.pixelRatio;
    const width = Math.round(frame.width * ratio);
    const height = Math.round(frame.height * ratio);
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      this.#canvas.width = width;
      this.#canvas.height = height;
    }
    const context = this.#canvas.getContext('2d') as CanvasRenderingContext2D;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, frame.width, frame.height);
    const moving = Boolean(state.viewHints[ViewHint.ANIMATING] || state.viewHints[ViewHint.INTERACTING]);
    this.#draw(context, frame, ratio, moving);
    return this.#canvas;
  }
}
