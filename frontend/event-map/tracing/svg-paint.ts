import { type Matrix, matrixText, rounded } from './trace';

/** A colour of a canvas as SVG 1.1 has it: every drawing program reads that. */
export function svgColor(color: string): { color: string; opacity: number } {
  const hex = /^#([\da-f]{3,8})$/i.exec(color)?.[1];
  if (hex) {
    const wide = hex.length < 6 ? [...hex].map((digit) => digit + digit).join('') : hex;
    const opacity = wide.length === 8 ? Number.parseInt(wide.slice(6), 16) / 255 : 1;
    return { color: `#${wide.slice(0, 6)}`, opacity };
  }
  const channels = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!channels || channels.length < 3) throw new Error(`No colour that can be written as SVG: ${color}`);
  const digits = channels.slice(0, 3).map((channel) => Math.round(channel).toString(16).padStart(2, '0'));
  return { color: `#${digits.join('')}`, opacity: channels[3] ?? 1 };
}

/** A gradient as a canvas makes it. */
export class SvgGradient {
  readonly #points: readonly number[];
  readonly #stops: { offset: number; color: string }[] = [];

  constructor(...points: number[]) {
    this.#points = points;
  }

  addColorStop(offset: number, color: string): void {
    this.#stops.push({ offset, color });
  }

  markup(id: string, matrix: Matrix): string {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = this.#points;
    const place = `gradientUnits="userSpaceOnUse" gradientTransform="matrix(${matrixText(matrix)})"`;
    const stops = this.#stops.map(({ offset, color }) => {
      const paint = svgColor(color);
      return `<stop offset="${rounded(offset)}" stop-color="${paint.color}" stop-opacity="${rounded(paint.opacity)}"/>`;
    });
    return (
      `<linearGradient id="${id}" x1="${rounded(x1)}" y1="${rounded(y1)}" x2="${rounded(x2)}" y2="${rounded(y2)}" ${place}>` +
      `${stops.join('')}</linearGradient>`
    );
  }
}

/** What a font of a canvas says: "italic 400 12.5px 'Source Serif 4', serif". */
export function fontOf(font: string): { style: string; weight: string; size: number; family: string } {
  const match = /^(italic\s+)?(?:(\d+|bold|normal)\s+)?([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(font.trim());
  if (!match) throw new Error(`No font that can be written as SVG: ${font}`);
  const [, italic, weight, size, family] = match;
  return {
    style: italic ? 'italic' : 'normal',
    weight: weight ?? '400',
    size: Number(size),
    family: family as string,
  };
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Attributes of an element; those without a value are left out. */
export function attributes(values: Record<string, string | number | null>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value as string)}"`,
    )
    .join('');
}
