import type { Frame } from './projection';
import { placeIn } from './wide-frame';

/**
 * Shows a finished picture of a frame, moved and scaled to where that frame lies in another. A canvas with a context to
 * draw in would be copied to the screen whenever any other canvas changes.
 */
export class BitmapCanvas {
  /** What is put into the page. */
  readonly holder = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #shown = this.#canvas.getContext('bitmaprenderer') as ImageBitmapRenderingContext;
  #drawn: Frame | null = null;

  constructor() {
    Object.assign(this.holder.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
    Object.assign(this.#canvas.style, { position: 'absolute', transformOrigin: '0 0' });
    this.holder.append(this.#canvas);
  }

  /** Takes a picture of a frame. */
  show(picture: ImageBitmap, frame: Frame): void {
    this.#shown.transferFromImageBitmap(picture);
    this.#drawn = frame;
  }

  /** Moves the picture to where it lies in that frame. */
  place(frame: Frame): void {
    const drawn = this.#drawn;
    if (!drawn) return;
    const { x, y, grown } = placeIn(frame, drawn);
    const { style } = this.#canvas;
    style.width = `${drawn.width}px`;
    style.height = `${drawn.height}px`;
    style.transform =
      grown === 1 ? `translate(${x}px, ${y}px)` : `matrix(${grown}, 0, 0, ${grown}, ${x}, ${y})`;
  }
}
