import { render } from 'lit';
import { type LegendContent, legendTemplate } from '../event-map/legend';
import { rememberSvg } from '../event-map/tracing/pictures';
import type { LegendEntry } from './layout';
import type { Palette } from './palette';

/** An entry of the legend with its sign as a picture. */
export interface Sign extends LegendEntry {
  picture: HTMLCanvasElement;
}

/** The legend of the page as pictures and words, in the colours of a palette. */
export async function signsOf(content: LegendContent, palette: Palette, ratio: number): Promise<Sign[]> {
  const holder = document.createElement('div');
  render(legendTemplate(content), holder);
  const entries = [...holder.querySelectorAll('.entry')];
  return Promise.all(
    entries.flatMap((entry) => {
      const svg = entry.querySelector('svg');
      return svg ? [signOf(svg, wordsOf(entry), palette, ratio)] : [];
    }),
  );
}

/** Without the letters that a sign itself may hold. */
function wordsOf(entry: Element): string {
  const texts = [...entry.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}

async function signOf(svg: SVGSVGElement, words: string, palette: Palette, ratio: number): Promise<Sign> {
  const width = Number.parseFloat(svg.getAttribute('width') ?? '16');
  const height = Number.parseFloat(svg.getAttribute('height') ?? '16');
  const box = svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
  svg.setAttribute('viewBox', box);
  const markup = new XMLSerializer()
    .serializeToString(svg)
    .replace(/<!--.*?-->/g, '')
    .replace(/var\(--dl-([\w-]+)\)/g, (_, name: string) => palette.token(name));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(sized(markup, width * ratio, height * ratio))}`;
  await image.decode();
  const picture = document.createElement('canvas');
  picture.width = Math.ceil(width * ratio);
  picture.height = Math.ceil(height * ratio);
  picture.getContext('2d')?.drawImage(image, 0, 0, width * ratio, height * ratio);
  rememberSvg(picture, markup);
  return { width, height, words, picture };
}

function sized(svg: string, width: number, height: number): string {
  return svg.replace(/ width="[^"]*"/, ` width="${width}"`).replace(/ height="[^"]*"/, ` height="${height}"`);
}
