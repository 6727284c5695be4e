import { Picture, putPicture } from '../drawing/picture';
import type { Frame } from '../projection';
import { covers, PATIENCE, placeIn } from '../wide-frame';

/** A picture of one frame, which stands in for others while the view moves. */
export class StandIn {
  readonly #picture: Picture;
  readonly #ratio: number;
  readonly #frame: Frame;
  readonly #made = performance.now();

  constructor(frame: Frame, ratio: number, draw: (context: CanvasRenderingContext2D) => void) {
    this.#frame = frame;
    this.#ratio = ratio;
    this.#picture = new Picture(Math.round(frame.width * ratio), Math.round(frame.height * ratio), {
      draw: (context) => {
        context.scale(ratio, ratio);
        draw(context);
      },
    });
  }

  /** Whether it lacks some of that frame, and was not made just now. */
  isWorn(frame: Frame): boolean {
    return !covers(this.#frame, frame) && performance.now() - this.#made > PATIENCE;
  }

  put(context: CanvasRenderingContext2D, frame: Frame): void {
    const { x, y, grown } = placeIn(frame, this.#frame);
    putPicture(context, this.#picture, x, y, this.#ratio / grown);
  }
}
