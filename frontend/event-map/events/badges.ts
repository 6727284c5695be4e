import type { Colors } from '../colors';
import { drawQuestion } from './arrows';
import type { Stamps } from './stamps';

const FONT = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";

/** A share of a badge: so many events of that colour. */
export interface Share {
  color: string;
  count: number;
}

/** Several events at one place: a ring of their kinds, a number, and a stem on the place. */
export function drawStack(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  shares: readonly Share[],
  stem: boolean,
  colors: Colors,
  stamps: Stamps,
): void {
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  context.save();
  context.translate(x, y);
  if (stem) {
    context.beginPath();
    context.moveTo(-4.5, 13);
    context.lineTo(0, 21.5);
    context.lineTo(4.5, 13);
    context.closePath();
    context.fillStyle = colors.text;
    context.strokeStyle = colors.casing;
    context.lineWidth = 1.4;
    context.fill();
    context.stroke();
  }
  disc(context, 15.6, colors.casing);
  const gap = shares.length > 1 ? 0.09 : 0;
  let angle = -Math.PI / 2;
  context.lineWidth = 3.6;
  for (const { color, count } of shares) {
    const sweep = (count / total) * 2 * Math.PI;
    context.beginPath();
    context.arc(0, 0, 12.4, angle + gap, angle + Math.max(sweep - gap, gap * 2));
    context.strokeStyle = color;
    context.stroke();
    angle += sweep;
  }
  disc(context, 9.6, colors.text);
  context.restore();
  number(context, stamps, x, y, total, 12.5, colors.casing);
}

/** Events of several places that stand too near each other: a thin ring with a dot for each. */
export function drawCluster(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  shares: readonly Share[],
  colors: Colors,
  stamps: Stamps,
): void {
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  const radius = clusterRadius(total);
  context.save();
  context.translate(x, y);
  context.globalAlpha = 0.86;
  disc(context, radius, colors.casing);
  context.globalAlpha = 0.55;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.strokeStyle = colors.text;
  context.lineWidth = 1;
  context.stroke();
  context.globalAlpha = 1;
  drawDots(context, dotColors(shares, total), radius, colors.casing);
  context.restore();
  number(context, stamps, x, y, total, 13, colors.text);
}

/** Evenly on a ring; those of a colour in one go, as there may be hundreds of rings. */
function drawDots(
  context: CanvasRenderingContext2D,
  dots: readonly string[],
  radius: number,
  casing: string,
): void {
  const size = dots.length > 9 ? 2.6 : 3.2;
  const trace = (color: string | null) => {
    context.beginPath();
    dots.forEach((dot, i) => {
      if (color !== null && dot !== color) return;
      const angle = (i / dots.length) * 2 * Math.PI - Math.PI / 2;
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
      context.moveTo(x + size, y);
      context.arc(x, y, size, 0, 2 * Math.PI);
    });
  };
  for (const color of new Set(dots)) {
    trace(color);
    context.fillStyle = color;
    context.fill();
  }
  trace(null);
  context.strokeStyle = casing;
  context.lineWidth = 1.2;
  context.stroke();
}

/** Pixels; grows with the number of digits and slowly with the number. */
export function clusterRadius(total: number): number {
  return Math.min(24, 14 + 2.2 * Math.max(0, Math.log10(total) - 0.7));
}

const MOST_DOTS = 12;

/** A dot for each event, at most twelve in the same proportions; no colour is lost. */
export function dotColors(shares: readonly Share[], total: number): string[] {
  const factor = Math.min(1, MOST_DOTS / total);
  return shares.flatMap(({ color, count }) =>
    Array<string>(Math.max(1, Math.round(count * factor))).fill(color),
  );
}

/** Around a symbol whose date is in doubt: a plate and a dashed ring. */
export function drawDoubtRing(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colors: Colors,
): void {
  context.save();
  context.translate(x, y);
  context.globalAlpha = 0.75;
  disc(context, radius, colors.casing);
  context.globalAlpha = 1;
  ring(context, radius, colors.casing, 3.4);
  context.setLineDash(evenDash(radius, 16));
  ring(context, radius, colors.text, 1.5);
  context.restore();
}

/** The question mark at the upper right of that ring. */
export function drawDoubtBadge(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colors: Colors,
): void {
  context.save();
  context.translate(x + radius * 0.79, y - radius * 0.79);
  disc(context, 5.2, colors.casing);
  disc(context, 4.6, colors.text);
  drawQuestion(context, 0, -0.5, 0.92, colors.casing, 1.4, null);
  context.restore();
}

/** Ink marks the selected; the hovered has the ring alone. */
export function drawRing(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  selected: boolean,
  colors: Colors,
): void {
  context.save();
  context.translate(x, y);
  if (selected) {
    context.globalAlpha = 0.92;
    disc(context, radius, colors.casing);
    context.globalAlpha = 1;
  } else {
    ring(context, radius, colors.casing, 3.4);
  }
  ring(context, radius, colors.text, selected ? 2 : 1.5);
  context.restore();
}

function evenDash(radius: number, dashes: number): [number, number] {
  const each = (2 * Math.PI * radius) / dashes;
  return [each * 0.56, each * 0.44];
}

function ring(context: CanvasRenderingContext2D, radius: number, color: string, width: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function disc(context: CanvasRenderingContext2D, radius: number, color: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

function number(
  context: CanvasRenderingContext2D,
  stamps: Stamps,
  x: number,
  y: number,
  value: number,
  size: number,
  color: string,
): void {
  const text = shortNumber(value);
  stamps.put(context, `${text} ${size} ${color}`, x, y, 18, (picture) => {
    picture.font = `700 ${text.length > 3 ? size - 2 : size}px ${FONT}`;
    picture.textAlign = 'center';
    picture.textBaseline = 'alphabetic';
    picture.fillStyle = color;
    picture.fillText(text, 0, size * 0.355);
  });
}

/** "950", "1.2k", "14k": never more than four signs. */
export function shortNumber(value: number): string {
  if (value < 1000) return String(value);
  if (value < 9950) return `${(value / 1000).toFixed(1)}k`;
  return `${Math.round(value / 1000)}k`;
}
