import { Picture, putPicture } from '../drawing/picture';
import type { Box } from '../labels/occupied';
import { type Frame, sameFrame } from '../projection';

interface Kept {
  picture: Picture;
  left: number;
  top: number;
}

/**
 * Pictures of areas as they lie in one frame: when the clock steps, those that stay are not drawn again. Another frame,
 * or another density of the screen, forgets them all.
 */
export class AreaPictures {
  readonly #kept = new Map<string, Kept>();
  #frame: Frame | null = null;
  #ratio = 0;

  /** Begins a drawing of a frame at a density. */
  begin(frame: Frame, ratio: number): void {
    const same = this.#frame && this.#ratio === ratio && sameFrame(this.#frame, frame);
    if (same) return;
    this.#kept.clear();
    this.#frame = { ...frame };
    this.#ratio = ratio;
  }

  /**
   * Puts an area there, on the pixels of the screen.
   *
   * @param key of what it shows
   * @param box the room that it takes in the frame
   * @param draw draws it in the frame
   */
  put(
    context: CanvasRenderingContext2D,
    key: string,
    box: Box,
    draw: (context: CanvasRenderingContext2D) => void,
  ): void {
    const kept = this.#kept.get(key) ?? this.#make(box, draw);
    if (!kept) return;
    this.#kept.set(key, kept);
    putPicture(context, kept.picture, kept.left / this.#ratio, kept.top / this.#ratio, this.#ratio);
  }

  #make(box: Box, draw: (context: CanvasRenderingContext2D) => void): Kept | null {
    const { width, height } = this.#frame as Frame;
    const ratio = this.#ratio;
    const left = Math.floor(Math.max(0, box.left) * ratio);
    const top = Math.floor(Math.max(0, box.top) * ratio);
    const right = Math.ceil(Math.min(width, box.right) * ratio);
    const bottom = Math.ceil(Math.min(height, box.bottom) * ratio);
    if (right <= left || bottom <= top) return null;
    const picture = new Picture(right - left, bottom - top, {
      draw: (context) => {
        context.translate(-left, -top);
        context.scale(ratio, ratio);
        draw(context);
      },
    });
    return { picture, left, top };
  }
}
