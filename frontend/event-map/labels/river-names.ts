import type { RiverRow } from '../basemap/basemap-index';
import { type Frame, screenX } from '../projection';
import { alongLine, type Footing } from './along-line';
import type { Letterer, TextLine } from './lettering';
import { around, type Occupied } from './occupied';

/** How far above its line a name stands, and how much room a letter takes, in pixels. */
const OFF = 4;
const LETTER = 5;
/** A long river is named again at this distance, in pixels. */
const AGAIN = 620;
const RUN = 6;

/** Writes the names of rivers along them, each letter by itself; what collides or bends too much is left out. */
export class RiverNames {
  readonly #context: CanvasRenderingContext2D;
  readonly #frame: Frame;
  readonly #occupied: Occupied;
  readonly #letterer: Letterer;

  constructor(context: CanvasRenderingContext2D, frame: Frame, occupied: Occupied, letterer: Letterer) {
    this.#context = context;
    this.#frame = frame;
    this.#occupied = occupied;
    this.#letterer = letterer;
  }

  write(rivers: readonly RiverRow[], lineOf: (text: string) => TextLine): void {
    for (const [name, points] of rivers) {
      for (const run of runsInView(points, this.#frame)) this.#name(lineOf(name), run);
    }
  }

  #name(line: TextLine, run: Float64Array): void {
    const context = this.#context;
    context.save();
    context.font = line.font;
    context.letterSpacing = '0px';
    const letters = [...line.text];
    const advances = this.#letterer.widths(line).map((width) => width + (line.spacing ?? 0));
    const written: Footing[] = [];
    for (const footings of alongLine(run, advances, OFF)) {
      if (!footings.every((footing) => this.#free(footing))) continue;
      const middle = footings[Math.floor(footings.length / 2)] as Footing;
      if (written.some(({ x, y }) => Math.hypot(x - middle.x, y - middle.y) < AGAIN)) continue;
      written.push(middle);
      for (const { x, y } of footings) this.#occupied.take(around(x, y, LETTER));
      this.#letters(letters, footings, line);
    }
    context.restore();
  }

  #free({ x, y }: Footing): boolean {
    const { width, height } = this.#frame;
    return x > 8 && y > 8 && x < width - 8 && y < height - 8 && this.#occupied.free(around(x, y, LETTER));
  }

  #letters(letters: string[], footings: readonly Footing[], { halo, color }: TextLine): void {
    const context = this.#context;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.lineJoin = 'round';
    const each = (write: (letter: string) => void) =>
      footings.forEach(({ x, y, turn }, i) => {
        context.save();
        context.translate(x, y);
        context.rotate(turn);
        write(letters[i] as string);
        context.restore();
      });
    if (halo) {
      context.strokeStyle = halo.color;
      context.lineWidth = halo.width;
      each((letter) => context.strokeText(letter, 0, 0));
    }
    context.fillStyle = color;
    each((letter) => context.fillText(letter, 0, 0));
  }
}

/** The parts of a line that are in view or near it, on the screen. */
function runsInView(points: readonly number[], frame: Frame): Float64Array[] {
  const middle = Math.floor(points.length / 4) * 2;
  const shift = screenX(frame, points[middle] as number) - (points[middle] as number) * frame.scale;
  const runs: Float64Array[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= RUN) runs.push(Float64Array.from(run));
    run = [];
  };
  for (let i = 0; i < points.length; i += 2) {
    const x = (points[i] as number) * frame.scale + shift;
    const y = ((points[i + 1] as number) - frame.y) * frame.scale + frame.height / 2;
    const near =
      x > -frame.width / 2 && x < 1.5 * frame.width && y > -frame.height / 2 && y < 1.5 * frame.height;
    if (near) run.push(x, y);
    else close();
  }
  close();
  return runs;
}
