import type { Colors } from '../colors';
import { pathOf, STEP } from '../drawing/steps';

/** An arrow on the screen: x and y by turns from origin to destination. */
export interface Arrow {
  points: Float64Array;
  color: string;
  /** A ring where the origin is a place; a fading tail where it is an area. */
  tail: 'ring' | 'fading';
  dashed: boolean;
  opacity: number;
}

const WIDTH = 3;
const HEAD = 13;
/** A stub for an origin that nobody stated falls straight from above: any other angle would claim a direction. */
export const STUB = 58;

export function drawArrow(context: CanvasRenderingContext2D, arrow: Arrow, colors: Colors): void {
  const { points } = arrow;
  const end = points.length - 2;
  if (end < 2) return;
  const [tipX, tipY] = [points[end] as number, points[end + 1] as number];
  const shaft = shortened(points, HEAD * 0.55);
  context.save();
  context.globalAlpha = arrow.opacity;
  context.lineJoin = 'round';
  trace(context, shaft);
  context.strokeStyle = colors.casing;
  context.globalAlpha = 0.8 * arrow.opacity;
  context.lineWidth = WIDTH + 3;
  if (arrow.tail === 'ring') context.stroke();
  context.globalAlpha = arrow.opacity;
  context.strokeStyle = arrow.tail === 'ring' ? arrow.color : fading(context, points, arrow.color);
  context.lineWidth = WIDTH;
  if (arrow.dashed) context.setLineDash([8, 5]);
  context.stroke();
  context.setLineDash([]);
  if (arrow.tail === 'ring') {
    context.beginPath();
    context.arc(points[0] as number, points[1] as number, 4.2, 0, 2 * Math.PI);
    context.fillStyle = colors.casing;
    context.strokeStyle = arrow.color;
    context.lineWidth = 2;
    context.fill();
    context.stroke();
  }
  const before = points.length > 4 ? Math.max(0, end - 4) : 0;
  const angle = Math.atan2(tipY - (points[before + 1] as number), tipX - (points[before] as number));
  drawHead(context, tipX, tipY, angle, arrow.color, colors.land);
  context.restore();
}

/** From a question mark straight down to a place. */
export function drawStub(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  color: string,
  opacity: number,
  colors: Colors,
): void {
  const top = y - STUB;
  const gradient = context.createLinearGradient(0, top + 12, 0, y);
  gradient.addColorStop(0, withAlpha(color, 0));
  gradient.addColorStop(0.35, withAlpha(color, 0.35));
  gradient.addColorStop(1, color);
  context.save();
  context.globalAlpha = 0.8 * opacity;
  context.strokeStyle = colors.land;
  context.lineWidth = 6.5;
  line(context, x, top + 12, x, y - 4);
  context.globalAlpha = opacity;
  context.strokeStyle = gradient;
  context.lineWidth = 3.4;
  line(context, x, top + 10, x, y - 8);
  drawHead(context, x, y, Math.PI / 2, color, colors.land);
  context.restore();
  drawQuestion(context, x, top + 3, 1.15, color, 1.5, colors.casing);
}

/** The hook and the dot of a question mark around its middle. */
const QUESTION = [
  ...[STEP.arc, 0.05, -1.47, 1.95, -3.126, 1.204],
  ...[STEP.curve, 0.2, 0.6, 0, 0.9, 0, 1.6],
  ...[STEP.move, 0, 3.6, STEP.line, 0, 3.65],
];
let question: Path2D | undefined;

export function drawQuestion(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  scale: number,
  color: string,
  width: number,
  halo: string | null,
): void {
  question ??= pathOf(QUESTION);
  const path = question;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  if (halo) {
    context.strokeStyle = halo;
    context.lineWidth = 4;
    context.stroke(path);
  }
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke(path);
  context.restore();
}

function drawHead(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  angle: number,
  color: string,
  casing: string,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(-10.5, -6.6);
  context.lineTo(0, 0);
  context.lineTo(-10.5, 6.6);
  context.lineTo(-7.2, 0);
  context.closePath();
  context.lineJoin = 'round';
  context.strokeStyle = casing;
  context.lineWidth = 1.6;
  context.stroke();
  context.fillStyle = color;
  context.fill();
  context.restore();
}

/** The path without its last pixels, and without those that end nearer to the tip than that. */
export function shortened(points: Float64Array, by: number): Float64Array {
  let end = points.length - 2;
  const tipX = points[end] as number;
  const tipY = points[end + 1] as number;
  while (end > 2 && Math.hypot((points[end - 2] as number) - tipX, (points[end - 1] as number) - tipY) < by)
    end -= 2;
  const kept = points.slice(0, end + 2);
  const fromX = kept[end - 2] as number;
  const fromY = kept[end - 1] as number;
  const length = Math.hypot(tipX - fromX, tipY - fromY) || 1;
  kept[end] = tipX - ((tipX - fromX) / length) * Math.min(by, length);
  kept[end + 1] = tipY - ((tipY - fromY) / length) * Math.min(by, length);
  return kept;
}

function fading(context: CanvasRenderingContext2D, points: Float64Array, color: string): CanvasGradient {
  const end = points.length - 2;
  const gradient = context.createLinearGradient(
    points[0] as number,
    points[1] as number,
    points[end] as number,
    points[end + 1] as number,
  );
  gradient.addColorStop(0, withAlpha(color, 0));
  gradient.addColorStop(0.4, withAlpha(color, 0.35));
  gradient.addColorStop(1, color);
  return gradient;
}

/** An `rgb()` colour as the browser computes it, made transparent. */
export function withAlpha(color: string, alpha: number): string {
  return color.replace(/^rgba?\(([^)/]+?)\)$/, (_, channels: string) => {
    const [red, green, blue] = channels.split(/[ ,]+/);
    return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
  });
}

function trace(context: CanvasRenderingContext2D, points: Float64Array): void {
  context.beginPath();
  context.moveTo(points[0] as number, points[1] as number);
  for (let i = 2; i < points.length; i += 2) context.lineTo(points[i] as number, points[i + 1] as number);
}

function line(
  context: CanvasRenderingContext2D,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): void {
  context.beginPath();
  context.moveTo(fromX, fromY);
  context.lineTo(toX, toY);
  context.stroke();
}
