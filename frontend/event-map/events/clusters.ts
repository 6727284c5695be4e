/** Spots that stand together: one spot alone, or several too near each other to be told apart at this scale. */
export interface Cluster {
  x: number;
  y: number;
  /** Shown events in all. */
  count: number;
  spots: number[];
}

/** With more spots than this they are counted by squares first: the picture is the same, the work a fraction. */
const MANY = 1500;

/**
 * Joins spots closer than `reach` pixels. Positions are worlds; it depends on the scale alone, not on where the view
 * is, so that nothing regroups during a pan. The largest spots take in the others.
 */
export function clusters(
  spots: Int32Array,
  counts: Int32Array,
  x: Float64Array,
  y: Float64Array,
  scale: number,
  reach: number,
): Cluster[] {
  const bins =
    spots.length > MANY ? squares(spots, counts, x, y, scale, reach) : singles(spots, counts, x, y);
  return merged(bins, scale, reach);
}

function singles(spots: Int32Array, counts: Int32Array, x: Float64Array, y: Float64Array): Cluster[] {
  return Array.from(spots, (spot, i) => ({
    x: x[spot] as number,
    y: y[spot] as number,
    count: counts[i] as number,
    spots: [spot],
  }));
}

/** One bin for each square of the world that holds spots, in a hash table of plain numbers. */
function squares(
  spots: Int32Array,
  counts: Int32Array,
  x: Float64Array,
  y: Float64Array,
  scale: number,
  reach: number,
): Cluster[] {
  const size = 2 ** Math.ceil(Math.log2(spots.length * 2));
  const keys = new Float64Array(size).fill(-1);
  const bins = new Int32Array(size);
  const found: Cluster[] = [];
  const across = Math.ceil(scale / reach);
  for (let i = 0; i < spots.length; i++) {
    const spot = spots[i] as number;
    const key =
      Math.floor(((y[spot] as number) * scale) / reach) * across +
      Math.floor(((x[spot] as number) * scale) / reach);
    let slot = (Math.imul(key | 0, 0x9e3779b1) >>> 0) & (size - 1);
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    if (keys[slot] === -1) {
      keys[slot] = key;
      bins[slot] = found.push({ x: x[spot] as number, y: y[spot] as number, count: 0, spots: [] }) - 1;
    }
    const bin = found[bins[slot] as number] as Cluster;
    bin.count += counts[i] as number;
    bin.spots.push(spot);
  }
  return found;
}

function merged(bins: Cluster[], scale: number, reach: number): Cluster[] {
  if (bins.length < 2) return bins;
  const order = bins.toSorted((a, b) => b.count - a.count);
  const cells = new Map<number, Cluster[]>();
  const across = Math.ceil(scale / reach) + 2;
  const kept: Cluster[] = [];
  for (const bin of order) {
    const column = Math.floor((bin.x * scale) / reach);
    const row = Math.floor((bin.y * scale) / reach);
    const near = nearest(cells, bin, column, row, across, scale, reach);
    if (near) {
      near.count += bin.count;
      near.spots = near.spots.concat(bin.spots);
    } else {
      kept.push(bin);
      const key = row * across + column;
      const cell = cells.get(key);
      if (cell) cell.push(bin);
      else cells.set(key, [bin]);
    }
  }
  return kept;
}

function nearest(
  cells: Map<number, Cluster[]>,
  bin: Cluster,
  column: number,
  row: number,
  across: number,
  scale: number,
  reach: number,
): Cluster | null {
  let best: Cluster | null = null;
  let least = reach;
  for (let r = row - 1; r <= row + 1; r++) {
    for (let c = column - 1; c <= column + 1; c++) {
      for (const other of cells.get(r * across + c) ?? []) {
        const distance = Math.hypot(other.x - bin.x, other.y - bin.y) * scale;
        if (distance < least) {
          least = distance;
          best = other;
        }
      }
    }
  }
  return best;
}
