import type { LegendContent } from '../event-map/legend';
import type { ScaleBar } from '../event-map/scale';
import { SvgContext } from '../event-map/tracing/svg-context';
import type { Feed, Shown } from '../feed';
import type { Reach } from '../time/day-words';
import { compose } from './compose';
import { type Layout, layoutOf } from './layout';
import { type Sign, signsOf } from './legend-signs';
import { MapPicture, type Seen } from './map-picture';
import { type Palette, type PaperTheme, paletteOf } from './palette';
import type { PictureSize } from './sizes';
import type { PictureWords } from './words';

/** One moment of a picture. */
export interface Moment {
  shown: Shown;
  reach: Reach;
  words: PictureWords;
}

export interface PictureOptions {
  feed: Feed;
  seen: Seen;
  size: PictureSize;
  theme: PaperTheme;
  vector: boolean;
}

/** Makes pictures of moments, all in one layout. `dispose` ends it. */
export class Picture {
  readonly #options: PictureOptions;
  readonly #palette: Palette;
  readonly #map: MapPicture;
  readonly #ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  #layout: Layout | null = null;
  #legend: Sign[] = [];
  #scale: ScaleBar = { width: 0, words: '' };

  constructor(options: PictureOptions) {
    this.#options = options;
    this.#palette = paletteOf(options.theme);
    this.#map = new MapPicture(options.feed, this.#palette, options.size.ratio, options.vector);
  }

  get layout(): Layout {
    if (!this.#layout) throw new Error('Nothing is laid out yet');
    return this.#layout;
  }

  /** Finds a layout that holds the legend of every moment, so that nothing jumps from one to the next. */
  async layOut(moments: readonly Moment[], words: PictureWords): Promise<void> {
    const { size } = this.#options;
    this.#place([], words);
    let legend: LegendContent | null = null;
    for (const { shown, reach } of moments) {
      const drawn = await this.#map.show(shown, reach);
      legend = legend ? both(legend, drawn.legend) : drawn.legend;
      this.#scale = drawn.scale;
    }
    this.#legend = legend ? await signsOf(legend, this.#palette, size.ratio) : [];
    this.#place(this.#legend, words);
  }

  /**
   * Draws a moment on a canvas of the size that was asked for.
   *
   * @param progress of a film, from 0 to 1
   */
  async draw({ shown, reach, words }: Moment, canvas: HTMLCanvasElement, progress = 0): Promise<void> {
    const { ratio } = this.#options.size;
    await this.#shown({ shown, reach, words });
    const layout = this.#worded(words);
    canvas.width = Math.round(layout.width * ratio);
    canvas.height = Math.round(layout.height * ratio);
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    compose(context, { ...this.#composition(layout), progress }, (on, layer) => this.#map.paint(on, layer));
  }

  /** A moment as the content of an SVG document. */
  async markup({ shown, reach, words }: Moment): Promise<string> {
    await this.#shown({ shown, reach, words });
    const layout = this.#worded(words);
    const svg = new SvgContext(layout.width, layout.height);
    compose(
      svg.canvasContext,
      { ...this.#composition(layout), progress: 0 },
      (on, layer) => this.#map.paint(on, layer),
      (name, draw) => svg.layer(name, draw),
    );
    return svg.markup;
  }

  dispose(): void {
    this.#map.dispose();
  }

  async #shown({ shown, reach }: Moment): Promise<void> {
    const { scale } = await this.#map.show(shown, reach);
    this.#scale = scale;
  }

  #composition(layout: Layout) {
    return { layout, legend: this.#legend, scale: this.#scale, palette: this.#palette };
  }

  #place(legend: readonly Sign[], words: PictureWords): void {
    const { seen } = this.#options;
    this.#layout = this.#layoutFor(legend, words);
    this.#map.look(seen, this.#layout.map);
  }

  /** The words of a moment in the layout of all. */
  #worded(words: PictureWords): Layout {
    return { ...this.layout, texts: this.#layoutFor(this.#legend, words).texts };
  }

  #layoutFor(legend: readonly Sign[], words: PictureWords): Layout {
    const { seen, size } = this.#options;
    const measure = (text: string, font: string) => {
      this.#ruler.font = font;
      return this.#ruler.measureText(text).width;
    };
    return layoutOf({ words, legend, view: whole(seen), page: size.page }, measure);
  }
}

/** On whole pixels, so that lines stay sharp. */
function whole({ width, height }: Seen): { width: number; height: number } {
  return { width: Math.round(width), height: Math.round(height) };
}

function both(one: LegendContent, other: LegendContent): LegendContent {
  const symbols = new Map([...one.symbols, ...other.symbols].map((symbol) => [symbol.join(), symbol]));
  const merged = Object.entries(other).map(([name, value]) => [
    name,
    value || one[name as keyof LegendContent],
  ]);
  return { ...Object.fromEntries(merged), symbols: [...symbols.values()] } as LegendContent;
}
