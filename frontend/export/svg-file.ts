import { attributes, escaped } from '../event-map/tracing/svg-paint';
import { facesOfPage } from '../faces';

/** A document that stands for itself: with its title, what it shows, and the type that it is set in. */
export function svgFile(
  content: string,
  size: { width: number; height: number },
  title: string,
  about: string,
  fonts: string,
): string {
  const { width, height } = size;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
  });
  const style = fonts === '' ? '' : `<style>${escaped(fonts)}</style>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<svg${root}>` +
    `<title>${escaped(title)}</title><desc>${escaped(about)}</desc>${style}\n${content}\n</svg>\n`
  );
}

/**
 * The faces that the text needs, with their files inside: browsers set it as on the page. Drawing programs take the
 * fonts that are installed.
 */
export async function facesFor(text: string): Promise<string> {
  const faces = facesOfPage().filter((face) => text.includes(face.family) && covers(face.range, text));
  const rules = faces.map(async ({ family, style, weight, address }) => {
    const response = await fetch(address);
    const data = await dataUrl(await response.blob());
    return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${data}) format('woff2')}`;
  });
  return (await Promise.all(rules)).join('');
}

/** Whether some letter of the text lies in a `unicode-range`: "U+0-FF, U+131". */
export function covers(range: string, text: string): boolean {
  if (range === '') return true;
  const spans = range.split(',').map((part) => {
    const [from = '', to] = part.trim().replace(/^u\+/i, '').split('-');
    const first = Number.parseInt(from.replaceAll('?', '0'), 16);
    return [first, Number.parseInt((to ?? from).replaceAll('?', 'f'), 16)] as const;
  });
  for (const letter of text) {
    const code = letter.codePointAt(0) as number;
    if (spans.some(([first, last]) => code >= first && code <= last)) return true;
  }
  return false;
}

async function dataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((done, failed) => {
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
  });
  reader.readAsDataURL(blob);
  return read;
}
