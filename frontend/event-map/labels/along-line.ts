/** A letter's place along a line: the middle of its baseline, and its turn in radians. */
export interface Footing {
  x: number;
  y: number;
  turn: number;
}

/** A name turns by no more than this from one letter to the next, and by that over all of it, in radians. */
const SHARPEST = 0.5;
const MOST_BENT = 1.25;
/** Places along the line are tried at this distance in pixels. */
const EVERY = 36;
/** The line is looked at this coarsely, in pixels: a name does not follow every meander. */
const STEP = 7;

/**
 * Where a name may stand along a line (x and y by turns in pixels), the straightest first: for each letter its footing,
 * read from left to right. `advances` are the widths of the letters, `off` how far above the line they stand. The places
 * hang on the line, not on the view, so that names stay where they are while the view moves.
 */
export function alongLine(line: ArrayLike<number>, advances: readonly number[], off: number): Footing[][] {
  const { path, length } = evened(line);
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  const found: { footings: Footing[]; bent: number }[] = [];
  for (let start = EVERY / 2; start + width < length; start += EVERY) {
    const footings: Footing[] = [];
    const leftward = at(path, start + width).x < at(path, start).x;
    let bent = 0;
    let last = Number.NaN;
    let walked = 0;
    for (const advance of advances) {
      const middle = walked + advance / 2;
      walked += advance;
      const along = leftward ? start + width - middle : start + middle;
      const { x, y, angle } = at(path, along);
      const turn = leftward ? angle + Math.PI : angle;
      if (!Number.isNaN(last)) {
        const change = Math.abs(difference(turn, last));
        bent += change > SHARPEST ? Number.POSITIVE_INFINITY : change;
      }
      last = turn;
      footings.push({ x: x + Math.sin(turn) * off, y: y - Math.cos(turn) * off, turn });
    }
    if (bent <= MOST_BENT) found.push({ footings, bent });
  }
  return found.sort((a, b) => a.bent - b.bent).map(({ footings }) => footings);
}

function difference(one: number, other: number): number {
  return Math.atan2(Math.sin(one - other), Math.cos(one - other));
}

/** The line in even steps, smoothed. */
function evened(line: ArrayLike<number>): { path: Float64Array; length: number } {
  const even: number[] = [];
  let left = 0;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2], line[i - 1], line[i], line[i + 1]] as [
      number,
      number,
      number,
      number,
    ];
    const length = Math.hypot(bx - ax, by - ay);
    for (; left < length; left += STEP)
      even.push(ax + ((bx - ax) * left) / length, ay + ((by - ay) * left) / length);
    left -= length;
  }
  const count = even.length / 2;
  const path = new Float64Array(even.length);
  for (let i = 0; i < count; i++) {
    for (const axis of [0, 1]) {
      let sum = 0;
      let weight = 0;
      for (let j = Math.max(0, i - 3); j <= Math.min(count - 1, i + 3); j++) {
        const share = 4 - Math.abs(i - j);
        sum += share * (even[2 * j + axis] as number);
        weight += share;
      }
      path[2 * i + axis] = sum / weight;
    }
  }
  return { path, length: Math.max(0, count - 1) * STEP };
}

function at(path: Float64Array, along: number): { x: number; y: number; angle: number } {
  const i = Math.min(path.length / 2 - 2, Math.max(0, Math.floor(along / STEP)));
  const part = along / STEP - i;
  const [ax, ay, bx, by] = [path[2 * i], path[2 * i + 1], path[2 * i + 2], path[2 * i + 3]] as unknown as [
    number,
    number,
    number,
    number,
  ];
  return { x: ax + (bx - ax) * part, y: ay + (by - ay) * part, angle: Math.atan2(by - ay, bx - ax) };
}
