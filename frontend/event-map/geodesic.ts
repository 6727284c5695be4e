import { latitudeAt, longitudeAt, worldX, worldY } from './projection';

type Vector = [number, number, number];

/**
 * The shortest way over the globe from one place to another, as x and y in worlds by turns. It does not jump at the
 * date line: x runs on beyond the edge of the world.
 */
export function geodesic(
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  steps: number,
): Float64Array {
  const from = onSphere(fromX, fromY);
  const to = onSphere(toX, toY);
  const angle = Math.acos(Math.max(-1, Math.min(1, from[0] * to[0] + from[1] * to[1] + from[2] * to[2])));
  const path = new Float64Array(2 * (steps + 1));
  let last = fromX;
  for (let i = 0; i <= steps; i++) {
    const part = i / steps;
    const near = angle < 1e-9 ? 1 - part : Math.sin((1 - part) * angle) / Math.sin(angle);
    const far = angle < 1e-9 ? part : Math.sin(part * angle) / Math.sin(angle);
    const x = near * from[0] + far * to[0];
    const y = near * from[1] + far * to[1];
    const z = near * from[2] + far * to[2];
    const worldwide = worldX(Math.atan2(y, x) / (Math.PI / 180));
    last = worldwide + Math.round(last - worldwide);
    path[2 * i] = last;
    path[2 * i + 1] = worldY(Math.atan2(z, Math.hypot(x, y)) / (Math.PI / 180));
  }
  return path;
}

function onSphere(x: number, y: number): Vector {
  const longitude = longitudeAt(x) * (Math.PI / 180);
  const latitude = latitudeAt(y) * (Math.PI / 180);
  return [
    Math.cos(latitude) * Math.cos(longitude),
    Math.cos(latitude) * Math.sin(longitude),
    Math.sin(latitude),
  ];
}
