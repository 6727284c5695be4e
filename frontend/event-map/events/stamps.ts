import { Picture, putPicture } from '../drawing/picture';

type Draw = (context: CanvasRenderingContext2D) => void;

/** Draws small marks that are always the same once, and keeps their pictures. */
export class Stamps {
  readonly #kept = new Map<string, Picture>();
  #ratio = 1;

  /** Forgets every picture: colours or the density of the screen have changed. */
  reset(ratio: number): void {
    this.#ratio = ratio;
    this.#kept.clear();
  }

  /**
   * Puts a mark there, on whole pixels of the screen.
   *
   * @param key of the mark
   * @param reach how far it extends from its middle, in pixels
   * @param draw draws it around 0, 0
   */
  put(context: CanvasRenderingContext2D, key: string, x: number, y: number, reach: number, draw: Draw): void {
    let picture = this.#kept.get(key);
    if (!picture) {
      picture = this.#make(reach, draw);
      this.#kept.set(key, picture);
    }
    const ratio = this.#ratio;
    const left = Math.round((x - reach) * ratio) / ratio;
    const top = Math.round((y - reach) * ratio) / ratio;
    putPicture(context, picture, left, top, ratio);
  }

  #make(reach: number, draw: Draw): Picture {
    const ratio = this.#ratio;
    const side = Math.ceil(2 * reach * ratio);
    return new Picture(side, side, {
      draw: (context) => {
        context.scale(ratio, ratio);
        context.translate(reach, reach);
        draw(context);
      },
    });
  }
}
