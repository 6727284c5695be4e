import type { Colors } from '../colors';
import { copiesSeen, type Frame, zoomAt } from '../projection';
import type { BasemapIndex, LevelIndex } from './basemap-index';
import type { Cell, Cells } from './cells';

interface Line {
  layer: RegExp;
  color: 'coast' | 'river' | 'admin1' | 'border';
  width: (zoom: number) => number;
  from: number;
  dash?: readonly [number, number];
}

/** In the order in which they are drawn; from the table of zooms in the visual target. */
const LINES: Line[] = [
  { layer: /^stream$/, color: 'river', width: (zoom) => (zoom < 7 ? 0.8 : 1.2), from: 4.6 },
  { layer: /^river$/, color: 'river', width: (zoom) => (zoom < 4 ? 0.7 : zoom < 7 ? 0.9 : 1.3), from: 2.6 },
  { layer: /^coast$/, color: 'coast', width: (zoom) => (zoom < 3 ? 0.7 : 1), from: 0 },
  { layer: /^border$/, color: 'border', width: (zoom) => (zoom < 3 ? 0.7 : 0.9), from: 0 },
  { layer: /^disputed$/, color: 'border', width: () => 1, from: 0, dash: [4, 3] },
];
const EVERYWHERE = 5.3;
const WITH_EVENTS = 3.8;

/** The cells of one copy of the world that are drawn, in the finest level that is there already. */
interface Seen {
  copy: number;
  level: LevelIndex;
  cells: Cell[];
}

/** What the basemap is drawn from, and how. */
export interface BasemapLook {
  index: BasemapIndex;
  cells: Cells;
  colors: Colors;
  /** ISO codes of the countries whose divisions are drawn before all others. */
  countries: ReadonlySet<string>;
  /** The relief of the frame, kept to what `fill` fills; null without one. */
  relief: (fill: (context: CanvasRenderingContext2D) => void) => HTMLCanvasElement | null;
}

/** Land, water and lines of a frame. Draws coarser cells where the fine ones are still on their way. */
export function drawBasemap(context: CanvasRenderingContext2D, frame: Frame, look: BasemapLook): void {
  const { index, colors, countries } = look;
  const zoom = zoomAt(frame.scale);
  const seen = seenIn(frame, look);
  context.fillStyle = colors.water;
  context.fillRect(0, 0, frame.width, frame.height);
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  const landOn = (on: CanvasRenderingContext2D) => fill(on, frame, seen, 'land', colors.land);
  landOn(context);
  const relief = look.relief(landOn);
  if (relief) context.drawImage(relief, 0, 0, frame.width, frame.height);
  fill(context, frame, seen, 'lake', colors.water);
  for (const { layer, color, width, from, dash = [] } of LINES) {
    if (color === 'border' && !dash.length && zoom >= WITH_EVENTS) {
      stroke(context, frame, seen, colors.admin1, 0.7, [], (name) => {
        if (!name.startsWith('admin1 ')) return false;
        const country = name.slice(7);
        const from = index.divisionsFrom[country] ?? 0;
        return zoom >= from && (zoom >= EVERYWHERE || countries.has(country));
      });
    }
    if (zoom >= from)
      stroke(context, frame, seen, colors[color], width(zoom), dash, (name) => layer.test(name));
  }
  if (zoom >= 5) stroke(context, frame, seen, colors.coast, 0.7, [], (name) => name === 'lake');
  context.restore();
}

function seenIn(frame: Frame, { index, cells }: BasemapLook): Seen[] {
  const wanted = index.levels.findLastIndex((level) => zoomAt(frame.scale) >= level.from);
  const half = { x: frame.width / 2 / frame.scale, y: frame.height / 2 / frame.scale };
  return copiesSeen(frame, 0, 1).map((copy) => {
    const [west, east] = [frame.x - half.x - copy, frame.x + half.x - copy];
    for (let number = Math.max(wanted, 0); ; number--) {
      const found = cells.within(number, west, frame.y - half.y, east, frame.y + half.y);
      if (!found.whole && number > 0) continue;
      return { copy, level: index.levels[number] as LevelIndex, cells: found.cells };
    }
  });
}

/** Visits the cells with the context set to units of their level; `unit` is one of them in pixels. */
function each(
  context: CanvasRenderingContext2D,
  frame: Frame,
  seen: Seen[],
  draw: (cell: Cell, unit: number) => void,
): void {
  const base = context.getTransform();
  for (const { copy, level, cells } of seen) {
    const unit = frame.scale / 2 ** level.bits;
    const size = frame.scale / level.cellsAcross;
    for (const cell of cells) {
      const x = (copy - frame.x) * frame.scale + frame.width / 2 + cell.column * size;
      const y = -frame.y * frame.scale + frame.height / 2 + cell.row * size;
      context.setTransform(base);
      context.transform(unit, 0, 0, unit, x, y);
      draw(cell, unit);
    }
  }
  context.setTransform(base);
}

function fill(
  context: CanvasRenderingContext2D,
  frame: Frame,
  seen: Seen[],
  layer: string,
  color: string,
): void {
  context.fillStyle = color;
  each(context, frame, seen, ({ paths }) => {
    const path = paths.get(layer);
    if (path) context.fill(path, 'evenodd');
  });
}

function stroke(
  context: CanvasRenderingContext2D,
  frame: Frame,
  seen: Seen[],
  color: string,
  width: number,
  dash: readonly number[],
  wanted: (layer: string) => boolean,
): void {
  context.strokeStyle = color;
  each(context, frame, seen, ({ paths }, unit) => {
    context.lineWidth = width / unit;
    context.setLineDash(dash.map((length) => length / unit));
    for (const [layer, path] of paths) if (wanted(layer)) context.stroke(path);
  });
}
