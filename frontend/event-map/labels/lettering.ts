import type { Colors } from '../colors';
import { Picture, putPicture } from '../drawing/picture';

/** One line of a label. */
export interface TextLine {
  text: string;
  font: string;
  color: string;
  /** Height of the line in pixels. */
  height: number;
  halo?: { color: string; width: number };
  /** Between letters, in pixels. */
  spacing?: number;
}

/** A label as it is set: its size in pixels without the halo, and the margin that the halo takes. */
export interface Lettering {
  width: number;
  height: number;
  margin: number;
  lines: readonly PlacedLine[];
  /** How often it has been drawn. */
  drawn: number;
  /** Made when it keeps being drawn: while the clock steps, many labels are drawn a few times only. */
  picture: Picture | null;
}

const SANS = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', serif";

export type Voice =
  | 'country'
  | 'small country'
  | 'named country'
  | 'capital'
  | 'city'
  | 'dependency'
  | 'division'
  | 'landform'
  | 'river'
  | 'water'
  | 'ocean'
  | 'event'
  | 'selected event'
  | 'event detail';

export function textLine(voice: Voice, text: string, colors: Colors): TextLine {
  const land = { color: colors.land, width: 2.6 };
  const casing = { color: colors.casing, width: 3.6 };
  const country = { color: colors['label-country'], halo: land };
  switch (voice) {
    case 'country':
      return { ...country, text: text.toUpperCase(), font: `500 11.5px ${SANS}`, height: 14, spacing: 1.7 };
    case 'small country':
      return { ...country, text: text.toUpperCase(), font: `500 9.8px ${SANS}`, height: 12, spacing: 1 };
    case 'named country':
      return { ...country, text: text.toUpperCase(), font: `600 13px ${SANS}`, height: 16, spacing: 3.2 };
    case 'capital':
      return { text, font: `500 12.5px ${SANS}`, height: 15, color: colors['label-city'], halo: land };
    case 'city':
      return { text, font: `400 11.5px ${SANS}`, height: 14, color: colors['label-city'], halo: land };
    case 'division':
      return {
        text,
        font: `400 10.5px ${SANS}`,
        height: 13,
        color: colors['label-country'],
        halo: land,
        spacing: 0.5,
      };
    case 'dependency':
      return { ...country, text, font: `500 11px ${SANS}`, height: 14, spacing: 0.3 };
    case 'landform':
      return { ...country, text, font: `italic 400 11.5px ${SERIF}`, height: 14, spacing: 1.6 };
    case 'river':
      return {
        text,
        font: `italic 400 11px ${SERIF}`,
        height: 13,
        color: colors['label-water'],
        halo: { color: colors.land, width: 2.4 },
        spacing: 0.8,
      };
    case 'water':
      return {
        text,
        font: `italic 400 12.5px ${SERIF}`,
        height: 14,
        color: colors['label-water'],
        spacing: 0.5,
      };
    case 'ocean':
      return { text, font: `italic 400 13px ${SERIF}`, height: 15, color: colors['label-water'], spacing: 1 };
    case 'event':
      return { text, font: `700 14.5px ${SANS}`, height: 16, color: colors.text, halo: casing };
    case 'selected event':
      return { text, font: `700 15.5px ${SANS}`, height: 17, color: colors.text, halo: casing };
    case 'event detail':
      return {
        text,
        font: `450 12px ${SANS}`,
        height: 15,
        color: colors.text,
        halo: { ...casing, width: 3.2 },
      };
  }
}

const KEPT = 2000;
/** A picture costs as much as drawing a label so often. */
const PICTURE_AFTER = 3;

/** Sets labels and keeps them: text with a halo is the dearest thing on the map. */
export class Letterer {
  readonly #kept = new Map<string, Lettering>();
  /** Those of one line by voice and text: the land has hundreds, which are asked for in every frame. */
  readonly #names = new Map<string, Lettering>();
  readonly #ruler = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  #ratio = 1;

  /** Forgets every label: fonts, colours or the density of the screen have changed. */
  reset(ratio: number): void {
    this.#ratio = ratio;
    this.#kept.clear();
    this.#names.clear();
  }

  get ratio(): number {
    return this.#ratio;
  }

  /** A label of one line; all of them have the same colours until `reset`. */
  name(voice: Voice, text: string, colors: Colors): Lettering {
    const key = `${voice} ${text}`;
    let name = this.#names.get(key);
    if (!name) {
      if (this.#names.size > KEPT) this.#names.clear();
      name = this.#set([textLine(voice, text, colors)], 'center');
      this.#names.set(key, name);
    }
    return name;
  }

  letter(lines: readonly TextLine[], align: 'left' | 'center' | 'right' = 'center'): Lettering {
    const key = `${align}${lines.map((line) => `\n${line.font}|${line.color}|${line.text}`).join('')}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    if (this.#kept.size > KEPT) this.#kept.clear();
    const lettering = this.#set(lines, align);
    this.#kept.set(key, lettering);
    return lettering;
  }

  /** How wide each letter of a line is when it stands alone. */
  widths({ font, text }: TextLine): number[] {
    this.#ruler.font = font;
    this.#ruler.letterSpacing = '0px';
    return [...text].map((letter) => this.#ruler.measureText(letter).width);
  }

  #set(lines: readonly TextLine[], align: 'left' | 'center' | 'right'): Lettering {
    const widths = lines.map((line) => {
      this.#ruler.font = line.font;
      this.#ruler.letterSpacing = `${line.spacing ?? 0}px`;
      return this.#ruler.measureText(line.text).width - (line.spacing ?? 0);
    });
    const width = Math.ceil(Math.max(...widths));
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    const margin = Math.ceil(Math.max(0, ...lines.map((line) => line.halo?.width ?? 0)) / 2) + 1;
    return {
      width,
      height,
      margin,
      lines: placedLines(lines, align, width, margin),
      drawn: 0,
      picture: null,
    };
  }
}

interface PlacedLine extends TextLine {
  align: 'left' | 'center' | 'right';
  x: number;
  y: number;
}

function placedLines(
  lines: readonly TextLine[],
  align: PlacedLine['align'],
  width: number,
  margin: number,
): PlacedLine[] {
  let top = margin;
  return lines.map((line) => {
    const y = top + line.height * 0.77;
    top += line.height;
    // The space after the last letter is no part of the words.
    const spacing = line.spacing ?? 0;
    const x = align === 'left' ? 0 : align === 'center' ? (width + spacing) / 2 : width + spacing;
    return { ...line, align, x: margin + x, y };
  });
}

function drawHalo(context: CanvasRenderingContext2D, line: PlacedLine): void {
  if (!line.halo) return;
  setType(context, line);
  context.lineJoin = 'round';
  context.strokeStyle = line.halo.color;
  context.lineWidth = line.halo.width;
  context.globalAlpha = 0.92;
  context.strokeText(line.text, line.x, line.y);
  context.globalAlpha = 1;
}

function drawWords(context: CanvasRenderingContext2D, line: PlacedLine): void {
  setType(context, line);
  context.fillStyle = line.color;
  context.fillText(line.text, line.x, line.y);
}

function setType(context: CanvasRenderingContext2D, { font, spacing = 0, align }: PlacedLine): void {
  context.font = font;
  context.letterSpacing = `${spacing}px`;
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
}

function drawLines(context: CanvasRenderingContext2D, lines: readonly PlacedLine[]): void {
  for (const line of lines) drawHalo(context, line);
  for (const line of lines) drawWords(context, line);
}

/** Draws a label with its upper left corner there, on whole pixels of the screen. */
export function drawLettering(
  context: CanvasRenderingContext2D,
  lettering: Lettering,
  left: number,
  top: number,
  ratio: number,
): void {
  const x = Math.round((left - lettering.margin) * ratio) / ratio;
  const y = Math.round((top - lettering.margin) * ratio) / ratio;
  if (lettering.drawn >= PICTURE_AFTER) {
    lettering.picture ??= pictureOf(lettering, ratio);
    putPicture(context, lettering.picture, x, y, ratio);
    return;
  }
  lettering.drawn++;
  context.save();
  context.translate(x, y);
  drawLines(context, lettering.lines);
  context.restore();
}

function pictureOf({ width, height, margin, lines }: Lettering, ratio: number): Picture {
  const side = (length: number) => Math.ceil((length + 2 * margin) * ratio);
  return new Picture(side(width), side(height), {
    draw: (context) => {
      context.scale(ratio, ratio);
      drawLines(context, lines);
    },
  });
}
