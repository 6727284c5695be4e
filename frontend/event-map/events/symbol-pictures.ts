import type { Status } from '../../feed';
import { type ShapeName, symbolSvg } from '../../symbols';
import type { Colors } from '../colors';
import { loading } from '../loads';
import { rememberOrigin } from '../tracing/pictures';

/** Room that a picture has beyond its symbol, for the casing: the symbol's box is 24 of 26. */
const GROWTH = 26 / 24;

/** Draws each symbol once for a theme and a density, and keeps the picture. */
export class SymbolPictures {
  readonly #kept = new Map<string, HTMLCanvasElement | null>();
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
    const picture = this.#picture(shape, status, size);
    if (!picture) return;
    const side = size * GROWTH;
    const left = Math.round((x - side / 2) * this.#ratio) / this.#ratio;
    const top = Math.round((y - side / 2) * this.#ratio) / this.#ratio;
    context.globalAlpha = opacity;
    context.drawImage(picture, left, top, side, side);
    context.globalAlpha = 1;
  }

  #picture(shape: ShapeName, status: Status, size: number): HTMLCanvasElement | null {
    const key = `${shape} ${status} ${size}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    this.#kept.set(key, null);
    void loading(this.#make(key, shape, status, size));
    return null;
  }

  async #make(key: string, shape: ShapeName, status: Status, size: number): Promise<void> {
    const colors = this.#colors;
    if (!colors) return;
    const image = new Image();
    const svg = symbolSvg(shape, status, size * this.#ratio, (token) => colors[token]);
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    if (colors !== this.#colors) return;
    const picture = document.createElement('canvas');
    picture.width = image.width;
    picture.height = image.height;
    picture.getContext('2d')?.drawImage(image, 0, 0);
    rememberOrigin(picture, { svg });
    this.#kept.set(key, picture);
    this.#loaded();
  }
}
