import { nothing, svg, type TemplateResult } from 'lit';
import { BLOCKS, type BlockStyle, type Histogram } from '../shown/histogram';
import { BLOCK, BLOCK_GAP, FLAG_BOTTOM, HISTOGRAM_BASE, MOST_BLOCKS } from './measures';
import type { Scale } from './scale';

/** Lower blocks than this grow together. */
const LEAST_BLOCK = 3.4;

interface Column {
  x: number;
  width: number;
}

/** All blocks that look alike: one path is painted much faster than thousands of rectangles. */
interface BlockPath {
  style: BlockStyle;
  family: string;
  lined: boolean;
  d: string;
}

/**
 * A column a frame, a block an event while there are few, else stacked to scale. What the filter hides stays behind as
 * a pale outline of the whole.
 *
 * @param base the foot of the columns, which may use the room of the lanes where there are none
 */
export function histogramDrawing(
  scale: Scale,
  histogram: Histogram,
  whole: Histogram | null,
  base = HISTOGRAM_BASE,
): TemplateResult {
  const most = highest(whole ?? histogram);
  const height = base - FLAG_BOTTOM - 4;
  const unit = most <= MOST_BLOCKS ? BLOCK + BLOCK_GAP : height / most;
  const paths = new Map<string, BlockPath>();
  for (const frame of frames(histogram)) {
    stack(paths, histogram, frame, columnOf(scale, histogram, frame), unit, base);
  }
  return svg`${whole === null ? nothing : ghost(scale, whole, unit, base)}
  ${[...paths.values()].map(({ style, family, lined, d }) => svg`<path class=${`block ${style} ${lined ? '' : 'plain'}`} style=${`--kind: var(--dl-${family})`} d=${d} />`)}
  <line class="hairline" x1=${scale.left} x2=${scale.right} y1=${base + 0.5} y2=${base + 0.5} />`;
}

/** The number beside each column, where the columns are wide enough. */
export function countsDrawing(
  scale: Scale,
  histogram: Histogram,
  first: number,
  last: number,
): TemplateResult {
  return svg`${frames(histogram).map((frame) => {
    const total = histogram.totals[frame] as number;
    const { x, width } = columnOf(scale, histogram, frame);
    const day = histogram.edges[frame] as number;
    const room = scale.x(histogram.edges[frame + 1] as number) - x - width;
    return total === 0 || room < 8 + 6.2 * String(total).length
      ? nothing
      : svg`<text class="count ${day >= first && day <= last ? 'on' : ''}" x=${x + width + 5} y=${HISTOGRAM_BASE - 1}>${total}</text>`;
  })}`;
}

function highest(histogram: Histogram): number {
  return histogram.totals.reduce((most, total) => Math.max(most, total), 0);
}

function frames({ totals, edges }: Histogram): number[] {
  return Array.from(totals, (_, frame) => frame).filter((frame) => edges[frame + 1] !== undefined);
}

/** 26 pixels wide, or 42 of 100 of a narrow day; narrow columns stand close. What is cut off by an edge is narrower. */
function columnOf(scale: Scale, { edges }: Histogram, frame: number): Column {
  const from = scale.inside(edges[frame] as number);
  const whole = scale.inside(edges[frame + 1] as number) - from;
  const width = Math.max(1, Math.min(26, whole * (whole < 24 ? 0.8 : 0.42)));
  return { x: from + (whole - width) / 2, width };
}

function stack(
  paths: Map<string, BlockPath>,
  histogram: Histogram,
  frame: number,
  column: Column,
  unit: number,
  base: number,
): void {
  if (column.x + column.width < 0) {
    return;
  }
  let foot = base;
  for (const [at, { style, family }] of BLOCKS.entries()) {
    const count = histogram.counts[frame * BLOCKS.length + at] as number;
    const top = foot;
    foot -= count * unit;
    if (unit >= LEAST_BLOCK) {
      for (let n = 1; n <= count; n += 1) {
        block(paths, column, top - n * unit + BLOCK_GAP, unit - BLOCK_GAP, style, family);
      }
    } else if (count > 0) {
      block(paths, column, foot, count * unit, style, family);
    }
  }
}

/** Adds a block to those of its look. Lines tell the styles apart where there is room for them, else only tints do. */
function block(
  paths: Map<string, BlockPath>,
  { x, width }: Column,
  y: number,
  height: number,
  style: BlockStyle,
  family: string,
): void {
  const lined = height >= 4 && width >= 14;
  const edge = { solid: 0, assumed: 0, possible: 0.5, planned: 0.75, conditional: 0.75, denied: 0.5 }[style];
  const inset = lined ? edge : 0;
  const look = `${style} ${family} ${lined}`;
  const path = paths.get(look) ?? { style, family, lined, d: '' };
  path.d += rectangle(x + inset, y + inset, width - 2 * inset, Math.max(0.5, height - 2 * inset));
  paths.set(look, path);
}

function ghost(scale: Scale, whole: Histogram, unit: number, base: number): TemplateResult {
  const d = frames(whole).map((frame) => {
    const { x, width } = columnOf(scale, whole, frame);
    const height = (whole.totals[frame] as number) * unit;
    return height === 0 ? '' : rectangle(x, base - height, width, height);
  });
  return svg`<path class="ghost" d=${d.join('')} />`;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
