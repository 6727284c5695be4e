// Cuts lines and rings at the sides of a box [west, north, east, south].

/** The pieces of a line within the box. */
export function clipLine(line, box) {
  const pieces = [];
  let piece = [];
  for (let i = 1; i < line.length; i++) {
    const part = clipSegment(line[i - 1], line[i], box);
    if (!part) continue;
    const last = piece.at(-1);
    if (!last || last[0] !== part[0][0] || last[1] !== part[0][1]) {
      if (piece.length > 1) pieces.push(piece);
      piece = [part[0]];
    }
    piece.push(part[1]);
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

// Liang and Barsky.
function clipSegment(a, b, [west, north, east, south]) {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  let from = 0;
  let to = 1;
  for (const [p, q] of [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - north],
    [dy, south - a[1]],
  ]) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  if (from > to) return null;
  const at = (t) => [a[0] + t * dx, a[1] + t * dy];
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}

/** The ring within the box, after Sutherland and Hodgman; empty when nothing is. */
export function clipRing(ring, box) {
  let points = ring;
  for (const [axis, side, sign] of [
    [0, box[0], 1],
    [1, box[1], 1],
    [0, box[2], -1],
    [1, box[3], -1],
  ]) {
    const inside = (p) => sign * (p[axis] - side) >= 0;
    const next = [];
    for (let i = 0; i < points.length; i++) {
      const a = points[i];
      const b = points[(i + 1) % points.length];
      if (inside(a)) next.push(a);
      if (inside(a) !== inside(b)) {
        const t = (side - a[axis]) / (b[axis] - a[axis]);
        next.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
      }
    }
    points = next;
    if (points.length === 0) return points;
  }
  return points;
}
