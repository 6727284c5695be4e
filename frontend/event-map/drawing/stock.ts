import type { Drawing, Supply } from './calls';
import type { Origin, Picture } from './picture';
import { stepsOf } from './steps';

interface Kept {
  number: number;
  pixels: number;
  /** The last drawing that used it. */
  turn: number;
}

type Draw = Extract<Origin, { draw: unknown }>['draw'];

/** A path counts as so many pixels. */
const PATH = 10_000;

/**
 * Knows which fonts, paths and pictures are there already where drawings are drawn, by number: what is new goes there once,
 * and what was not used for longest is forgotten when there is too much.
 */
export class Stock {
  /** The one used last stands last. */
  readonly #kept = new Map<Path2D | Picture, Kept>();
  readonly #fonts = new Set<string>();
  #made: Supply[] = [];
  #newFonts: string[] = [];
  #pixels = 0;
  #turn = 0;
  #last = 0;

  font(font: string): void {
    if (this.#fonts.has(font)) return;
    this.#fonts.add(font);
    this.#newFonts.push(font);
  }

  path(path: Path2D): number {
    const kept = this.#again(path);
    if (kept) return kept.number;
    const steps = stepsOf(path);
    if (!steps) throw new Error('A path was not made of steps, so it cannot be drawn elsewhere');
    const number = this.#keep(path, PATH);
    this.#made.push({ number, steps: Float64Array.from(steps) });
    return number;
  }

  /** @param record makes a drawing of what a picture is made of */
  picture(picture: Picture, record: (draw: Draw) => Drawing): number {
    const kept = this.#again(picture);
    if (kept) return kept.number;
    const { width, height, origin } = picture;
    if ('bitmap' in origin) {
      const number = this.#keep(picture, width * height);
      this.#made.push({ number, bitmap: origin.bitmap });
      return number;
    }
    // What it uses itself comes first.
    const drawing = record(origin.draw);
    const number = this.#keep(picture, width * height);
    this.#made.push({ number, width, height, drawing });
    return number;
  }

  /**
   * Ends a drawing: what it needs that is not there yet, in the order of its making, what may be forgotten, and the
   * fonts that are used for the first time.
   *
   * @param most pixels that are kept beside those of this drawing
   */
  deliver(most: number): { made: Supply[]; gone: number[]; fonts: string[] } {
    const gone: number[] = [];
    for (const [one, { number, pixels, turn }] of this.#kept) {
      if (this.#pixels <= most || turn === this.#turn) break;
      this.#kept.delete(one);
      this.#pixels -= pixels;
      gone.push(number);
    }
    const delivered = { made: this.#made, gone, fonts: this.#newFonts };
    this.#made = [];
    this.#newFonts = [];
    this.#turn += 1;
    return delivered;
  }

  #again(one: Path2D | Picture): Kept | undefined {
    const kept = this.#kept.get(one);
    if (!kept) return undefined;
    this.#kept.delete(one);
    this.#kept.set(one, kept);
    kept.turn = this.#turn;
    return kept;
  }

  #keep(one: Path2D | Picture, pixels: number): number {
    const number = this.#last++;
    this.#kept.set(one, { number, pixels, turn: this.#turn });
    this.#pixels += pixels;
    return number;
  }
}
