/** The point of a ring that is farthest from its outline, and how far: [x, y, distance]. After Mapbox's polylabel. */
export function innermost(ring: Float64Array, portion = 1 / 30): [x: number, y: number, distance: number] {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i] as number);
    east = Math.max(east, ring[i] as number);
    north = Math.min(north, ring[i + 1] as number);
    south = Math.max(south, ring[i + 1] as number);
  }
  const size = Math.min(east - west, south - north);
  let best: [number, number, number] = [(west + east) / 2, (north + south) / 2, 0];
  if (!(size > 0)) return best;
  best[2] = distanceInside(ring, best[0], best[1]);
  const open: { x: number; y: number; half: number; most: number }[] = [];
  const look = (x: number, y: number, half: number) => {
    const distance = distanceInside(ring, x, y);
    if (distance > best[2]) best = [x, y, distance];
    const most = distance + half * Math.SQRT2;
    if (most - best[2] > size * portion) open.push({ x, y, half, most });
  };
  for (let x = west; x < east; x += size) {
    for (let y = north; y < south; y += size) look(x + size / 2, y + size / 2, size / 2);
  }
  while (open.length > 0) {
    let next = 0;
    for (let i = 1; i < open.length; i++) {
      if ((open[i]?.most ?? 0) > (open[next]?.most ?? 0)) next = i;
    }
    const [square] = open.splice(next, 1);
    if (!square || square.most - best[2] <= size * portion) break;
    const half = square.half / 2;
    for (const dx of [-half, half]) for (const dy of [-half, half]) look(square.x + dx, square.y + dy, half);
  }
  return best;
}

/** Distance to the outline, negative outside. */
function distanceInside(ring: Float64Array, x: number, y: number): number {
  let inside = false;
  let least = Infinity;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const ax = ring[i] as number;
    const ay = ring[i + 1] as number;
    const dx = (ring[j] as number) - ax;
    const dy = (ring[j + 1] as number) - ay;
    if (ay > y !== ay + dy > y && x < (dx * (y - ay)) / dy + ax) inside = !inside;
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, (ax + along * dx - x) ** 2 + (ay + along * dy - y) ** 2);
  }
  return (inside ? 1 : -1) * Math.sqrt(least);
}
