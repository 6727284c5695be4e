// The point of a ring that is farthest from its outline, found by halving squares (after Mapbox's polylabel).

/** [x, y, distance to the outline] of a ring without a repeated last point. */
export function innermost(ring) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  const size = Math.min(box[2] - box[0], box[3] - box[1]);
  const precision = size / 50;
  const square = (x, y, half) => {
    const distance = signedDistance(x, y, ring);
    return { x, y, half, distance, most: distance + half * Math.SQRT2 };
  };
  let best = square((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, 0);
  if (size === 0) return [best.x, best.y, 0];
  const open = [];
  for (let x = box[0]; x < box[2]; x += size) {
    for (let y = box[1]; y < box[3]; y += size) open.push(square(x + size / 2, y + size / 2, size / 2));
  }
  while (open.length > 0) {
    open.sort((a, b) => a.most - b.most);
    const { x, y, half, distance, most } = open.pop();
    if (distance > best.distance) best = { x, y, distance };
    if (most - best.distance <= precision) continue;
    const h = half / 2;
    open.push(square(x - h, y - h, h), square(x + h, y - h, h), square(x - h, y + h, h), square(x + h, y + h, h));
  }
  return [best.x, best.y, Math.max(0, best.distance)];
}

function signedDistance(x, y, ring) {
  let inside = false;
  let least = Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[j];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const dx = bx - ax;
    const dy = by - ay;
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, (ax + t * dx - x) ** 2 + (ay + t * dy - y) ** 2);
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}
