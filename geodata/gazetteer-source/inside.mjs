// Which polygon holds a point: bounding boxes on a grid of one degree, then the even-odd rule.

function polygons(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function inRing(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

function inPolygon(rings, x, y) {
  return inRing(rings[0], x, y) && !rings.slice(1).some((hole) => inRing(hole, x, y));
}

/** A function that gives the feature which holds a point, or undefined. */
export function locator(features) {
  const cells = new Map();
  for (const feature of features) {
    for (const rings of polygons(feature.geometry)) {
      let [west, south, east, north] = [180, 90, -180, -90];
      for (const [x, y] of rings[0]) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
      const entry = {feature, rings, west, south, east, north};
      for (let x = Math.floor(west); x <= Math.floor(east); x++) {
        for (let y = Math.floor(south); y <= Math.floor(north); y++) {
          const cell = x * 1000 + y;
          if (!cells.has(cell)) cells.set(cell, []);
          cells.get(cell).push(entry);
        }
      }
    }
  }
  return (x, y) =>
    (cells.get(Math.floor(x) * 1000 + Math.floor(y)) ?? []).find(
      (e) => x >= e.west && x <= e.east && y >= e.south && y <= e.north && inPolygon(e.rings, x, y),
    )?.feature;
}
