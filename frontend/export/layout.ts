import type { PictureWords } from './words';
import { type Measure, wrapped } from './wrap';

const SANS = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";
const SERIF = "'Source Serif 4 Variable', 'Source Serif 4', serif";

export const FONTS = {
  title: `600 28px ${SERIF}`,
  time: `650 17px ${SANS}`,
  counts: `400 14px ${SANS}`,
  legend: `400 13px ${SANS}`,
  foot: `400 12px ${SANS}`,
} as const;

export type FontName = keyof typeof FONTS;
export type Ink = 'text' | 'muted';

export interface PlacedText {
  text: string;
  font: FontName;
  ink: Ink;
  /** Whether it begins or ends at x, on the base line y. */
  anchor: 'left' | 'right';
  x: number;
  y: number;
}

/** A sign of the legend and what it means. */
export interface LegendEntry {
  width: number;
  height: number;
  words: string;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where everything stands, in pixels of the picture. */
export interface Layout {
  width: number;
  height: number;
  map: Box;
  texts: PlacedText[];
  /** The signs, in the order of the entries. */
  signs: Box[];
  /** Above what a line parts the foot from the picture. */
  rule: number;
}

export interface Wanted {
  words: PictureWords;
  legend: readonly LegendEntry[];
  /** The map as it is on the screen. */
  view: { width: number; height: number };
  page: { width: number; height: number } | null;
}

/** Around everything, in pixels; a page has what printers cannot reach. */
const MARGIN = 24;
const PAGE_MARGIN = 40;
/** Under a narrower map nothing could be read. */
const NARROWEST = 420;
const LOWEST = 200;
const ENTRY_GAP = 22;
const ROW = 24;

/**
 * A picture that can be printed as it is: the title and the date above the map, the legend below it, sources and credits
 * at the foot. On a page the map takes the height that is left, else it is as large as on the screen.
 */
export function layoutOf({ words, legend, view, page }: Wanted, measure: Measure): Layout {
  const margin = page ? PAGE_MARGIN : MARGIN;
  const width = page ? page.width : Math.max(view.width, NARROWEST) + 2 * margin;
  const inner = width - 2 * margin;
  const texts: PlacedText[] = [];
  let y = margin - 4;
  const line = (text: string, font: FontName, ink: Ink, height: number) => {
    texts.push({ text, font, ink, anchor: 'left', x: margin, y: y + height * 0.74 });
    y += height;
  };
  const lines = (text: string, font: FontName, ink: Ink, height: number, most: number) => {
    for (const part of wrapped(text, FONTS[font], inner, most, measure)) line(part, font, ink, height);
  };
  lines(words.title, 'title', 'text', 36, 2);
  const across = measure(words.time, FONTS.time) + 24 + measure(words.counts, FONTS.counts);
  if (across <= inner) {
    const right = { anchor: 'right' as const, x: width - margin, y: y + 24 * 0.74 };
    texts.push({ text: words.counts, font: 'counts', ink: 'muted', ...right });
    line(words.time, 'time', 'text', 24);
  } else {
    lines(words.time, 'time', 'text', 24, 2);
    lines(words.counts, 'counts', 'muted', 20, 2);
  }
  lines(words.filters, 'counts', 'muted', 20, 2);
  const top = y + 10;

  const legendRows = rowsOf(legend, inner, measure);
  const foot = footOf(words, inner, measure);
  const below = (legendRows.length > 0 ? 12 + legendRows.length * ROW : 4) + 10 + 8 + foot.height;
  const mapHeight = page ? Math.max(LOWEST, page.height - margin - below - top) : view.height;

  y = top + mapHeight + 12;
  const signs: Box[] = [];
  for (const row of legendRows) {
    let x = margin;
    for (const entry of row) {
      signs.push({ x, y: y + (ROW - entry.height) / 2, width: entry.width, height: entry.height });
      texts.push({
        text: entry.words,
        font: 'legend',
        ink: 'text',
        anchor: 'left',
        x: x + entry.width + 7,
        y: y + ROW / 2 + 4.5,
      });
      x += widthOf(entry, measure) + ENTRY_GAP;
    }
    y += ROW;
  }
  const rule = y + (legendRows.length > 0 ? 10 : -2);
  for (const { text, anchor, y: down } of foot.texts) {
    const x = anchor === 'left' ? margin : width - margin;
    texts.push({ text, font: 'foot', ink: 'muted', anchor, x, y: rule + 8 + down });
  }
  return {
    width,
    height: page ? page.height : rule + 8 + foot.height + margin - 6,
    map: { x: margin, y: top, width: Math.floor(inner), height: Math.floor(mapHeight) },
    texts,
    signs,
    rule,
  };
}

function widthOf(entry: LegendEntry, measure: Measure): number {
  return entry.width + 7 + measure(entry.words, FONTS.legend);
}

function rowsOf(legend: readonly LegendEntry[], width: number, measure: Measure): LegendEntry[][] {
  const rows: LegendEntry[][] = [];
  let left = 0;
  for (const entry of legend) {
    const needed = widthOf(entry, measure);
    const row = rows.at(-1);
    if (row && needed <= left) row.push(entry);
    else {
      rows.push([entry]);
      left = width;
    }
    left -= needed + ENTRY_GAP;
  }
  return rows;
}

const FOOT_LINE = 17;

/** Sources from the left, credits at the right, in the same line where there is room. */
function footOf(
  { known, sources, credits }: PictureWords,
  width: number,
  measure: Measure,
): { texts: Pick<PlacedText, 'text' | 'anchor' | 'y'>[]; height: number } {
  const said = [known, sources].filter(Boolean).join('. ');
  const lines = wrapped(said, FONTS.foot, width, 4, measure);
  const texts: Pick<PlacedText, 'text' | 'anchor' | 'y'>[] = lines.map((text, i) => ({
    text,
    anchor: 'left',
    y: (i + 0.8) * FOOT_LINE,
  }));
  const needed = measure(credits, FONTS.foot);
  const last = lines.at(-1);
  const same = last === undefined || measure(last, FONTS.foot) + 24 + needed <= width;
  const row = same ? Math.max(0, lines.length - 1) : lines.length;
  texts.push({ text: credits, anchor: 'right', y: (row + 0.8) * FOOT_LINE });
  return { texts, height: (row + 1) * FOOT_LINE };
}
