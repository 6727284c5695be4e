import type { Status } from '../../feed';
import { type Family, type ShapeName, symbolSvg } from '../../symbols';
import { loadFrames } from '../app6/frames';
import type { Unit } from '../app6/unit';
import type { Colors } from '../colors';
import { Picture, putPicture } from '../drawing/picture';
import { loading } from '../loads';

/** Room that a picture has beyond its symbol, for the casing: the symbol's box is 24 of 26. */
const GROWTH = 26 / 24;

/** The size of a picture and where its middle is, in pixels from its left and top. */
interface Place {
  width: number;
  height: number;
  x: number;
  y: number;
}

interface Drawn extends Place {
  svg: string;
}

interface Kept extends Place {
  picture: Picture;
}

/** Draws each symbol once for a theme and a density, and keeps the picture. */
export class SymbolPictures {
  readonly #kept = new Map<string, Kept | null>();
  readonly #loaded: () => void;
  #colors: Colors | null = null;
  #ratio = 1;

  constructor(loaded: () => void) {
    this.#loaded = loaded;
  }

  reset(colors: Colors, ratio: number): void {
    this.#colors = colors;
    this.#ratio = ratio;
    this.#kept.clear();
  }

  /** Draws the symbol in the middle of x and y, or nothing while its picture is being made. */
  draw(
    context: CanvasRenderingContext2D,
    shape: ShapeName,
    status: Status,
    x: number,
    y: number,
    size: number,
    opacity: number,
  ): void {
    const kept = this.#picture(`${shape} ${status} ${size}`, async (colors) => {
      const side = size * GROWTH;
      const svg = symbolSvg(shape, status, size * this.#ratio, (token) => colors[token]);
      return { svg, width: side, height: side, x: side / 2, y: side / 2 };
    });
    this.#put(context, kept, x, y, opacity);
  }

  /** The same for the frame of a unit, which holds its icon and carries its number. */
  drawUnit(
    context: CanvasRenderingContext2D,
    unit: Unit,
    family: Family,
    x: number,
    y: number,
    size: number,
    opacity: number,
  ): void {
    const key = `${unit.sidc} ${unit.quantity} ${unit.status} ${family} ${size}`;
    const kept = this.#picture(key, async (colors) => {
      const ratio = this.#ratio;
      const drawn = (await loadFrames()).draw(unit, family, size * ratio, (token) => colors[token]);
      return {
        svg: drawn.svg,
        width: drawn.width / ratio,
        height: drawn.height / ratio,
        x: drawn.x / ratio,
        y: drawn.y / ratio,
      };
    });
    this.#put(context, kept, x, y, opacity);
  }

  #put(context: CanvasRenderingContext2D, kept: Kept | null, x: number, y: number, opacity: number): void {
    if (!kept) return;
    const left = Math.round((x - kept.x) * this.#ratio) / this.#ratio;
    const top = Math.round((y - kept.y) * this.#ratio) / this.#ratio;
    context.globalAlpha = opacity;
    putPicture(context, kept.picture, left, top, this.#ratio);
    context.globalAlpha = 1;
  }

  #picture(key: string, drawn: (colors: Colors) => Promise<Drawn>): Kept | null {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    this.#kept.set(key, null);
    void loading(this.#make(key, drawn));
    return null;
  }

  async #make(key: string, drawn: (colors: Colors) => Promise<Drawn>): Promise<void> {
    const colors = this.#colors;
    if (!colors) return;
    const { svg, ...place } = await drawn(colors);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const bitmap = await createImageBitmap(canvas);
    if (colors !== this.#colors) return;
    this.#kept.set(key, { picture: new Picture(image.width, image.height, { svg, bitmap }), ...place });
    this.#loaded();
  }
}
