import type { Colors } from '../colors';
import { loading } from '../loads';
import { copiesSeen, type Frame, zoomAt } from '../projection';
import { fetchCell, fetchRelief, type ReliefIndex } from './basemap-index';
import { reliefTone, tinted } from './tint';

/** It is drawn full until here, and gone there: its pixels are 5 km wide. */
const FULL_UNTIL = 6.2;
const GONE_FROM = 9.2;
const KEPT = 40;

/** How strong the relief is at a zoom, from 0 to 1. */
export function reliefStrength(zoom: number): number {
  return Math.max(0, Math.min(1, (GONE_FROM - zoom) / (GONE_FROM - FULL_UNTIL)));
}

/** Hill shading: pictures of slopes in shades of grey, tinted for the theme and laid over the land. */
export class Relief {
  readonly #loaded: () => void;
  readonly #pictures = new Map<string, HTMLCanvasElement | null>();
  #index: ReliefIndex | null = null;
  #asked = false;
  #colors: Colors | null = null;

  constructor(loaded: () => void) {
    this.#loaded = loaded;
  }

  /**
   * The relief of a frame as a picture of its size, kept to what `trace` fills; null where there is none to be seen.
   * Coarser pictures stand in for finer ones that are on their way.
   */
  picture(
    frame: Frame,
    ratio: number,
    colors: Colors,
    fill: (context: CanvasRenderingContext2D) => void,
  ): HTMLCanvasElement | null {
    const zoom = zoomAt(frame.scale);
    const strength = reliefStrength(zoom);
    if (strength === 0) return null;
    if (colors !== this.#colors) {
      this.#colors = colors;
      this.#pictures.clear();
    }
    const index = this.#ask();
    if (!index) return null;
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(frame.width * ratio);
    canvas.height = Math.round(frame.height * ratio);
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.scale(ratio, ratio);
    fill(context);
    context.globalCompositeOperation = 'source-in';
    context.globalAlpha = strength;
    const slopes = this.#slopes(frame, ratio, index, zoom);
    if (!slopes) return null;
    context.drawImage(slopes, 0, 0, frame.width, frame.height);
    return canvas;
  }

  #ask(): ReliefIndex | null {
    if (!this.#asked) {
      this.#asked = true;
      loading(fetchRelief())
        .then((index) => {
          this.#index = index;
          this.#loaded();
        })
        .catch(() => {
          this.#asked = false;
        });
    }
    return this.#index;
  }

  #slopes(frame: Frame, ratio: number, index: ReliefIndex, zoom: number): HTMLCanvasElement | null {
    const wanted = index.levels.findLastIndex((level) => zoom >= level.from);
    for (let level = wanted; level >= 0; level--) {
      const placed = this.#placed(frame, ratio, index, level);
      if (!placed) continue;
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(frame.width * ratio);
      canvas.height = Math.round(frame.height * ratio);
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      for (const { picture, left, top, right, bottom } of placed) {
        context.drawImage(picture, left, top, right - left, bottom - top);
      }
      return canvas;
    }
    return null;
  }

  /** The pictures of a level with their sides on whole pixels, so that no seam shows; null while one is missing. */
  #placed(frame: Frame, ratio: number, index: ReliefIndex, number: number) {
    const { cellsAcross, cells } = index.levels[number] as ReliefIndex['levels'][number];
    const placed: { picture: HTMLCanvasElement; left: number; top: number; right: number; bottom: number }[] =
      [];
    let whole = true;
    const half = { x: frame.width / 2 / frame.scale, y: frame.height / 2 / frame.scale };
    const pixels = (offset: number, size: number) => Math.round((offset * frame.scale + size / 2) * ratio);
    for (let row = 0; row < cellsAcross; row++) {
      const [north, south] = [row / cellsAcross - frame.y, (row + 1) / cellsAcross - frame.y];
      if (south < -half.y || north > half.y) continue;
      for (let column = 0; column < cellsAcross; column++) {
        const [west, east] = [column / cellsAcross, (column + 1) / cellsAcross];
        for (const copy of copiesSeen(frame, west, east)) {
          const range = cells[`${column}-${row}`];
          if (!range) continue;
          const picture = this.#picture(`${number} ${column}-${row}`, range);
          if (!picture) whole = false;
          else
            placed.push({
              picture,
              left: pixels(west + copy - frame.x, frame.width),
              right: pixels(east + copy - frame.x, frame.width),
              top: pixels(north, frame.height),
              bottom: pixels(south, frame.height),
            });
        }
      }
    }
    return whole ? placed : null;
  }

  #picture(key: string, range: [number, number]): HTMLCanvasElement | null {
    const kept = this.#pictures.get(key);
    if (kept === undefined) {
      this.#pictures.set(key, null);
      loading(this.#load(key, range)).catch(() => this.#pictures.delete(key));
      return null;
    }
    if (kept) {
      // The last used is the last to be forgotten.
      this.#pictures.delete(key);
      this.#pictures.set(key, kept);
    }
    return kept;
  }

  async #load(key: string, range: [number, number]): Promise<void> {
    const colors = this.#colors;
    const bytes = await fetchCell('relief.bin', range);
    const image = await createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/webp' }));
    if (!colors || colors !== this.#colors) return;
    const picture = document.createElement('canvas');
    picture.width = image.width;
    picture.height = image.height;
    const context = picture.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    image.close();
    const pixels = context.getImageData(0, 0, picture.width, picture.height);
    tinted(pixels.data, reliefTone(colors.land));
    context.putImageData(pixels, 0, 0);
    this.#pictures.set(key, picture);
    for (const old of this.#pictures.keys()) {
      if (this.#pictures.size <= KEPT) break;
      this.#pictures.delete(old);
    }
    this.#loaded();
  }
}
