/**
 * A line (x and y by turns) with as few of its points as it takes to pass every other one within `tolerance`. Looks at
 * each point once: as long as one direction from the last kept point passes all that were left out, the next may be
 * left out, too.
 */
export function coarsened(line: readonly number[], tolerance: number): number[] {
  const end = line.length - 2;
  const kept = line.slice(0, 2);
  let [fromX, fromY] = kept as [number, number];
  let middle = 0;
  let [least, most] = [-Infinity, Infinity];
  let fresh = true;
  for (let i = 2; i <= end; i += 2) {
    const dx = (line[i] as number) - fromX;
    const dy = (line[i + 1] as number) - fromY;
    const distance = Math.hypot(dx, dy);
    // So near, any direction passes it.
    if (distance <= tolerance) continue;
    const angle = Math.atan2(dy, dx);
    if (fresh) middle = angle;
    fresh = false;
    const turn = turned(angle - middle);
    if (turn < least || turn > most) {
      // The one before it is kept, and looked on from.
      i -= 2;
      [fromX, fromY] = [line[i] as number, line[i + 1] as number];
      kept.push(fromX, fromY);
      [least, most] = [-Infinity, Infinity];
      fresh = true;
      continue;
    }
    const spread = Math.asin(tolerance / distance);
    least = Math.max(least, turn - spread);
    most = Math.min(most, turn + spread);
  }
  if (end >= 2) kept.push(line[end] as number, line[end + 1] as number);
  return kept;
}

/** An angle between −π and π. */
function turned(angle: number): number {
  return angle > Math.PI ? angle - 2 * Math.PI : angle < -Math.PI ? angle + 2 * Math.PI : angle;
}
