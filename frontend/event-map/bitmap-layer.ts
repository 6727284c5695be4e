import Layer from 'ol/layer/Layer';
import type { FrameState } from 'ol/Map';
import ViewHint from 'ol/ViewHint';
import { type Frame, WORLD_METRES } from './projection';

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

/** As wide as this many views, so that a pan does not need a new picture at once. */
const ROOM = 1.5;
/** While the view moves, a picture that no longer covers it is renewed this often at most (milliseconds). */
const PATIENCE = 90;

/** Draws a frame; `once` where the next one will surely be another. */
type Draw = (context: CanvasRenderingContext2D, frame: Frame, once: boolean) => void;

/**
 * A layer whose picture is costly: drawn once, then moved and scaled with the view, and drawn anew when the view rests
 * or `stale` was called.
 */
export class BitmapLayer extends Layer {
  readonly #canvas = document.createElement('canvas');
  readonly #holder = document.createElement('div');
  readonly #draw: Draw;
  #drawn: Frame | null = null;
  #view: Frame | null = null;
  #ratio = 0;
  #time = 0;

  constructor(draw: Draw) {
    super({});
    this.#draw = draw;
    Object.assign(this.#holder.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
    Object.assign(this.#canvas.style, { position: 'absolute', transformOrigin: '0 0' });
    this.#holder.append(this.#canvas);
  }

  /** What it shows has changed. */
  stale(): void {
    this.#drawn = null;
    this.changed();
  }

  /** Draws a frame on another canvas, at once. */
  paint(context: CanvasRenderingContext2D, frame: Frame): void {
    this.#draw(context, frame, true);
  }

  override render(state: FrameState): HTMLElement {
    const frame = frameOf(state);
    const moving = state.viewHints[ViewHint.ANIMATING] || state.viewHints[ViewHint.INTERACTING];
    if (this.#worn(frame, state, Boolean(moving))) this.#renew(frame, state.pixelRatio, Boolean(moving));
    this.#place(frame);
    return this.#holder;
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
    // Rests: exactly on the pixel grid of the view, for sharp lines.
    const width = Math.ceil((frame.width * ROOM) / 2) * 2 + (frame.width % 2);
    const height = Math.ceil((frame.height * ROOM) / 2) * 2 + (frame.height % 2);
    const drawn = { ...frame, width, height };
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== wide || this.#canvas.height !== high) {
      this.#canvas.width = wide;
      this.#canvas.height = high;
    }
    const context = this.#canvas.getContext('2d') as CanvasRenderingContext2D;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, wide, high);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#draw(context, drawn, moving);
    this.#drawn = drawn;
    this.#view = frame;
    this.#ratio = ratio;
    this.#time = moving ? performance.now() : 0;
  }

  #place(frame: Frame): void {
    const drawn = this.#drawn as Frame;
    const grown = frame.scale / drawn.scale;
    const offset = drawn.x - frame.x;
    const x = frame.width / 2 + offset * frame.scale - (drawn.width / 2) * grown;
    const y = frame.height / 2 + (drawn.y - frame.y) * frame.scale - (drawn.height / 2) * grown;
    const { style } = this.#canvas;
    style.width = `${drawn.width}px`;
    style.height = `${drawn.height}px`;
    style.transform =
      grown === 1
        ? `translate(${Math.round(x)}px, ${Math.round(y)}px)`
        : `matrix(${grown}, 0, 0, ${grown}, ${x}, ${y})`;
  }
}

function covers(drawn: Frame, frame: Frame): boolean {
  const room = (side: 'width' | 'height') => drawn[side] / 2 / drawn.scale - frame[side] / 2 / frame.scale;
  return Math.abs(drawn.x - frame.x) <= room('width') && Math.abs(drawn.y - frame.y) <= room('height');
}
