import { facesOfPage } from '../../faces';
import type { Frame } from '../projection';
import type { Supply } from './calls';
import type { Answer, Told } from './messages';
import { Recorder } from './recorder';
import { Stock } from './stock';

/** Pictures are kept up to so many times what a frame holds. */
const MOST_FRAMES = 12;

/** So many frames may be on their way: while one is drawn, the page need not wait for it to tell the next. */
const MOST_DRAWINGS = 2;

/** Has frames drawn beside the page, in the order in which they are told. */
export class Easel {
  readonly #worker = new Worker(new URL('./drawing-worker.ts', import.meta.url), { type: 'module' });
  readonly #stock = new Stock();
  readonly #drawings: Frame[] = [];

  /**
   * @param drawn takes the picture of a frame
   * @param outdated is told that letters are there now which could not be drawn before: what was drawn must be made anew
   */
  constructor(drawn: (picture: ImageBitmap, frame: Frame) => void, outdated: () => void) {
    this.#tell({ faces: facesOfPage() });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if ('fonts' in data) {
        outdated();
        return;
      }
      drawn(data.picture, this.#drawings.shift() as Frame);
    });
  }

  /** Whether so much is being drawn that the next frame must wait. */
  get busy(): boolean {
    return this.#drawings.length >= MOST_DRAWINGS;
  }

  /** Whether all that was told is drawn. */
  get idle(): boolean {
    return this.#drawings.length === 0;
  }

  draw(frame: Frame, ratio: number, draw: (context: CanvasRenderingContext2D) => void): void {
    const recorder = new Recorder(this.#stock);
    draw(recorder.canvasContext);
    const width = Math.max(1, Math.round(frame.width * ratio));
    const height = Math.max(1, Math.round(frame.height * ratio));
    const supplies = this.#stock.deliver(MOST_FRAMES * width * height);
    this.#drawings.push(frame);
    const { drawing } = recorder;
    this.#tell({ order: { drawing, ...supplies, width, height, ratio } }, [
      drawing.calls.buffer as ArrayBuffer,
      ...supplies.made.flatMap(buffersOf),
    ]);
  }

  dispose(): void {
    this.#worker.terminate();
  }

  #tell(told: Told, given: Transferable[] = []): void {
    this.#worker.postMessage(told, given);
  }
}

/** What of a supply is handed over instead of copied. */
function buffersOf(supply: Supply): ArrayBuffer[] {
  if ('steps' in supply) return [supply.steps.buffer as ArrayBuffer];
  return 'drawing' in supply ? [supply.drawing.calls.buffer as ArrayBuffer] : [];
}
