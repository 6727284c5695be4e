// Web Mercator with the world as a unit square, the origin at its north-west corner.
const EDGE = 85.0511287798066;

export function project([longitude, latitude]) {
  const sine = Math.sin((Math.max(-EDGE, Math.min(EDGE, latitude)) * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}
