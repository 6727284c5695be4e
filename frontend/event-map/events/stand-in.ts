import type { Frame } from '../projection';
import { covers, PATIENCE, placeIn } from '../wide-frame';

/** A picture of one frame, which stands in for others while the view moves. */
export class StandIn {
  readonly #canvas = document.createElement('canvas');
  readonly #frame: Frame;
  readonly #made = performance.now();

  constructor(frame: Frame, ratio: number, draw: (context: CanvasRenderingContext2D) => void) {
    this.#frame = frame;
    this.#canvas.width = Math.round(frame.width * ratio);
    this.#canvas.height = Math.round(frame.height * ratio);
    const context = this.#canvas.getContext('2d') as CanvasRenderingContext2D;
    context.scale(ratio, ratio);
    draw(context);
  }

  /** Whether it lacks some of that frame, and was not made just now. */
  isWorn(frame: Frame): boolean {
    return !covers(this.#frame, frame) && performance.now() - this.#made > PATIENCE;
  }

  put(context: CanvasRenderingContext2D, frame: Frame): void {
    const { x, y, grown } = placeIn(frame, this.#frame);
    const { width, height } = this.#frame;
    context.drawImage(this.#canvas, x, y, width * grown, height * grown);
  }
}
