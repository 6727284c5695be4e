import type { Colors } from '../colors';
import type { Point } from './area-symbols';

/** Dotted lines from a symbol to the areas that it stands for. */
export function drawLeaders(
  context: CanvasRenderingContext2D,
  from: Point & { radius: number },
  ends: readonly Point[],
  color: string,
  casing: string,
): void {
  context.save();
  context.lineCap = 'round';
  for (const { x, y } of ends) {
    if (Math.hypot(x - from.x, y - from.y) < from.radius) continue;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(x, y);
    context.setLineDash([]);
    context.globalAlpha = 0.8;
    context.strokeStyle = casing;
    context.lineWidth = 3;
    context.stroke();
    context.globalAlpha = 1;
    context.setLineDash([0, 3.4]);
    context.strokeStyle = color;
    context.lineWidth = 1.5;
    context.stroke();
    context.setLineDash([]);
    context.beginPath();
    context.arc(x, y, 2.4, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.strokeStyle = casing;
    context.lineWidth = 1;
    context.fill();
    context.stroke();
  }
  context.restore();
}

/** From a place to a symbol that is fanned out around it. */
export function drawSpoke(context: CanvasRenderingContext2D, from: Point, to: Point, colors: Colors): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.strokeStyle = colors.casing;
  context.lineWidth = 3.4;
  context.stroke();
  context.strokeStyle = colors.text;
  context.lineWidth = 1;
  context.stroke();
  context.beginPath();
  context.arc(from.x, from.y, 3, 0, 2 * Math.PI);
  context.fillStyle = colors.text;
  context.fill();
}
