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

/** Land, water and lines of a frame. Draws coarser cells beneath where the fine ones are still on their way. */
export function drawBasemap(
  context: CanvasRenderingContext2D,
  frame: Frame,
  index: BasemapIndex,
  cells: Cells,
  colors: Colors,
  countries: ReadonlySet<string>,
): void {
  context.fillStyle = colors.water;
  context.fillRect(0, 0, frame.width, frame.height);
  const zoom = zoomAt(frame.scale);
  const wanted = index.levels.findLastIndex((level) => zoom >= level.from);
  for (const copy of copiesSeen(frame, 0, 1)) {
    const west = frame.x - frame.width / 2 / frame.scale - copy;
    const east = frame.x + frame.width / 2 / frame.scale - copy;
    const north = frame.y - frame.height / 2 / frame.scale;
    const south = frame.y + frame.height / 2 / frame.scale;
    for (let level = Math.max(wanted, 0); level >= 0; level--) {
      const found = cells.within(level, west, north, east, south);
      if (!found.whole && level > 0) continue;
      drawCells(
        context,
        frame,
        copy,
        index,
        index.levels[level] as LevelIndex,
        found.cells,
        colors,
        zoom,
        countries,
      );
      break;
    }
  }
}

function drawCells(
  context: CanvasRenderingContext2D,
  frame: Frame,
  copy: number,
  { divisionsFrom }: BasemapIndex,
  level: LevelIndex,
  cells: Cell[],
  colors: Colors,
  zoom: number,
  countries: ReadonlySet<string>,
): void {
  const unit = frame.scale / 2 ** level.bits;
  const size = frame.scale / level.cellsAcross;
  const base = context.getTransform();
  const each = (draw: (cell: Cell) => void) => {
    for (const cell of cells) {
      const x = (copy - frame.x) * frame.scale + frame.width / 2 + cell.column * size;
      const y = -frame.y * frame.scale + frame.height / 2 + cell.row * size;
      context.setTransform(base);
      context.transform(unit, 0, 0, unit, x, y);
      draw(cell);
    }
  };
  const fill = (layer: string, color: string) => {
    context.fillStyle = color;
    each(({ paths }) => {
      const path = paths.get(layer);
      if (path) context.fill(path, 'evenodd');
    });
  };
  const stroke = (
    color: string,
    width: number,
    dash: readonly number[],
    wanted: (layer: string) => boolean,
  ) => {
    context.strokeStyle = color;
    context.lineWidth = width / unit;
    context.setLineDash(dash.map((length) => length / unit));
    each(({ paths }) => {
      for (const [layer, path] of paths) if (wanted(layer)) context.stroke(path);
    });
  };
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  fill('land', colors.land);
  fill('lake', colors.water);
  for (const { layer, color, width, from, dash = [] } of LINES) {
    if (color === 'border' && !dash.length && zoom >= WITH_EVENTS) {
      stroke(colors.admin1, 0.7, [], (name) => {
        if (!name.startsWith('admin1 ')) return false;
        const country = name.slice(7);
        return zoom >= (divisionsFrom[country] ?? 0) && (zoom >= EVERYWHERE || countries.has(country));
      });
    }
    if (zoom >= from) stroke(colors[color], width(zoom), dash, (name) => layer.test(name));
  }
  if (zoom >= 5) stroke(colors.coast, 0.7, [], (name) => name === 'lake');
  context.restore();
}
