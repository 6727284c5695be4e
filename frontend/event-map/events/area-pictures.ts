import type { Box } from '../labels/occupied';
import { type Frame, sameFrame } from '../projection';

/** No more is kept than so many times what the frame holds. */
const MOST_FRAMES = 8;

interface Picture {
  canvas: HTMLCanvasElement;
  left: number;
  top: number;
}

/**
 * Pictures of areas as they lie in one frame: when the clock steps, those that stay are not drawn again. Another frame,
 * or another density of the screen, forgets them all.
 */
export class AreaPictures {
  /** The one used last stands last. */
  readonly #kept = new Map<string, Picture>();
  #frame: Frame | null = null;
  #ratio = 0;
  #pixels = 0;

  /** Begins a drawing of a frame at a density. */
  begin(frame: Frame, ratio: number): void {
    const same = this.#frame && this.#ratio === ratio && sameFrame(this.#frame, frame);
    if (same) return;
    this.#kept.clear();
    this.#pixels = 0;
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
    const picture = this.#kept.get(key) ?? this.#make(box, draw);
    if (!picture) return;
    this.#kept.delete(key);
    this.#kept.set(key, picture);
    const { canvas, left, top } = picture;
    const ratio = this.#ratio;
    context.drawImage(canvas, left / ratio, top / ratio, canvas.width / ratio, canvas.height / ratio);
  }

  /** Forgets what was not used for longest, as far as there is too much. */
  end(): void {
    const { width, height } = this.#frame as Frame;
    const most = MOST_FRAMES * width * height * this.#ratio ** 2;
    for (const [key, { canvas }] of this.#kept) {
      if (this.#pixels <= most) return;
      this.#kept.delete(key);
      this.#pixels -= canvas.width * canvas.height;
    }
  }

  #make(box: Box, draw: (context: CanvasRenderingContext2D) => void): Picture | null {
    const { width, height } = this.#frame as Frame;
    const ratio = this.#ratio;
    const left = Math.floor(Math.max(0, box.left) * ratio);
    const top = Math.floor(Math.max(0, box.top) * ratio);
    const right = Math.ceil(Math.min(width, box.right) * ratio);
    const bottom = Math.ceil(Math.min(height, box.bottom) * ratio);
    if (right <= left || bottom <= top) return null;
    const canvas = document.createElement('canvas');
    canvas.width = right - left;
    canvas.height = bottom - top;
    this.#pixels += canvas.width * canvas.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.setTransform(ratio, 0, 0, ratio, -left, -top);
    draw(context);
    return { canvas, left, top };
  }
}
