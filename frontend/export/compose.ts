import type { ScaleBar } from '../event-map/scale';
import { FONTS, type Layout } from './layout';
import type { Sign } from './legend-signs';
import type { Palette } from './palette';

/** What is drawn, beside the map itself. */
export interface Composition {
  layout: Layout;
  legend: readonly Sign[];
  scale: ScaleBar;
  palette: Palette;
  /** How far a film has come, from 0 to 1: drawn as a line above the foot. */
  progress: number;
}

/** Draws parts one after the other; pictures made of lines keep them apart. */
export type Layers = (name: string, draw: () => void) => void;

/** Draws the whole picture: paper, map, words, legend and foot. `map` draws into its box, from 0, 0. */
export function compose(
  context: CanvasRenderingContext2D,
  { layout, legend, scale, palette, progress }: Composition,
  map: (context: CanvasRenderingContext2D, layer: Layers) => void,
  layer: Layers = (_, draw) => draw(),
): void {
  const { paper } = palette;
  const { x, y, width, height } = layout.map;
  layer('paper', () => {
    context.fillStyle = paper.surface;
    context.fillRect(0, 0, layout.width, layout.height);
  });
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x, y);
  map(context, layer);
  context.restore();
  layer('frame', () => {
    context.strokeStyle = paper.hairline;
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
    drawScale(context, scale, x + width - 14, y + height - 12, palette);
  });
  layer('words', () => {
    context.textBaseline = 'alphabetic';
    context.letterSpacing = '0px';
    for (const { text, font, ink, anchor, x: end, y: base } of layout.texts) {
      context.textAlign = anchor;
      context.font = FONTS[font];
      context.fillStyle = paper[ink];
      context.fillText(text, end, base);
    }
  });
  layer('legend', () => {
    layout.signs.forEach((box, i) => {
      const sign = legend[i];
      if (sign) context.drawImage(sign.picture, box.x, box.y, box.width, box.height);
    });
    context.strokeStyle = paper.hairline;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, Math.round(layout.rule) + 0.5);
    context.lineTo(x + width, Math.round(layout.rule) + 0.5);
    context.stroke();
    context.fillStyle = paper.text;
    if (progress > 0) context.fillRect(x, Math.round(layout.rule) - 1, Math.round(width * progress), 3);
  });
}

/** A bar with feet, and the distance above it, at the lower right corner. */
function drawScale(
  context: CanvasRenderingContext2D,
  { width, words }: ScaleBar,
  right: number,
  bottom: number,
  { map }: Palette,
): void {
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  const bar = () => {
    context.beginPath();
    context.moveTo(right - width, bottom - 5);
    context.lineTo(right - width, bottom);
    context.lineTo(right, bottom);
    context.lineTo(right, bottom - 5);
    context.stroke();
  };
  context.globalAlpha = 0.85;
  context.strokeStyle = map.casing;
  context.lineWidth = 4;
  bar();
  context.globalAlpha = 1;
  context.strokeStyle = map.text;
  context.lineWidth = 1.2;
  bar();
  context.font = FONTS.foot;
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.letterSpacing = '0px';
  context.strokeStyle = map.casing;
  context.lineWidth = 3;
  context.strokeText(words, right, bottom - 9);
  context.fillStyle = map.text;
  context.fillText(words, right, bottom - 9);
  context.textAlign = 'left';
}
