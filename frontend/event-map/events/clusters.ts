/** Spots that stand together: one spot alone, or several too near each other to be told apart at this scale. */
export interface Cluster {
  x: number;
  y: number;
  /** Shown events in all. */
  count: number;
  /** Where its spots are in the list of spots. */
  slots: Int32Array;
}

/** With more spots than this they are counted by squares first: the picture is the same, the work a fraction. */
const MANY = 1500;
const NONE = -1;

/**
 * Joins spots closer than `reach` pixels. Positions are worlds; it depends on the scale alone, not on where the view
 * is, so that nothing regroups during a pan. The largest spots take in the others.
 *
 * @param spots whose positions are `x[spot]` and `y[spot]`
 * @param counts how many events each of them has
 */
export function clusters(
  spots: Int32Array,
  counts: Int32Array,
  x: Float64Array,
  y: Float64Array,
  scale: number,
  reach: number,
): Cluster[] {
  const bins = new Bins(spots, counts, x, y);
  if (spots.length > MANY) bins.fillSquares(scale, reach);
  else bins.fillSingly();
  return bins.merged(scale, reach);
}

/** Chains of spots, each with the position of its first one: plain numbers, as there may be very many. */
class Bins {
  readonly #spots: Int32Array;
  readonly #spotCounts: Int32Array;
  readonly #spotX: Float64Array;
  readonly #spotY: Float64Array;
  /** The next slot of the same bin. */
  readonly #next: Int32Array;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #count: Int32Array;
  readonly #sizes: Int32Array;
  #bins = 0;

  constructor(spots: Int32Array, counts: Int32Array, x: Float64Array, y: Float64Array) {
    this.#spots = spots;
    this.#spotCounts = counts;
    this.#spotX = x;
    this.#spotY = y;
    const { length } = spots;
    this.#next = new Int32Array(length).fill(NONE);
    this.#head = new Int32Array(length);
    this.#tail = new Int32Array(length);
    this.#count = new Int32Array(length);
    this.#sizes = new Int32Array(length);
  }

  fillSingly(): void {
    for (let slot = 0; slot < this.#spots.length; slot++) this.#begin(slot);
  }

  /** One bin for each square of the world that holds spots, found by a hash table of plain numbers. */
  fillSquares(scale: number, reach: number): void {
    const size = 2 ** Math.ceil(Math.log2(this.#spots.length * 2));
    const keys = new Float64Array(size).fill(NONE);
    const bins = new Int32Array(size);
    const across = Math.ceil(scale / reach);
    for (let slot = 0; slot < this.#spots.length; slot++) {
      const key =
        Math.floor((this.#y(slot) * scale) / reach) * across + Math.floor((this.#x(slot) * scale) / reach);
      let at = (Math.imul(key | 0, 0x9e3779b1) >>> 0) & (size - 1);
      while (keys[at] !== NONE && keys[at] !== key) at = (at + 1) & (size - 1);
      if (keys[at] === NONE) {
        keys[at] = key;
        bins[at] = this.#begin(slot);
      } else {
        this.#append(bins[at] as number, slot, slot, this.#spotCounts[slot] as number, 1);
      }
    }
  }

  merged(scale: number, reach: number): Cluster[] {
    const order = Float64Array.from(
      { length: this.#bins },
      (_, bin) => -(this.#count[bin] as number) * 2 ** 24 + bin,
    );
    order.sort();
    const cells = new Map<number, number[]>();
    const across = Math.ceil(scale / reach) + 2;
    const kept: number[] = [];
    for (const key of order) {
      const bin = ((key % 2 ** 24) + 2 ** 24) % 2 ** 24;
      const [x, y] = [this.#x(this.#head[bin] as number), this.#y(this.#head[bin] as number)];
      const column = Math.floor((x * scale) / reach);
      const row = Math.floor((y * scale) / reach);
      const near = this.#nearest(cells, x, y, column, row, across, scale, reach);
      if (near !== NONE) {
        this.#append(
          near,
          this.#head[bin] as number,
          this.#tail[bin] as number,
          this.#count[bin] as number,
          this.#sizes[bin] as number,
        );
      } else {
        kept.push(bin);
        const cell = cells.get(row * across + column);
        if (cell) cell.push(bin);
        else cells.set(row * across + column, [bin]);
      }
    }
    return kept.map((bin) => this.#cluster(bin));
  }

  #nearest(
    cells: Map<number, number[]>,
    x: number,
    y: number,
    column: number,
    row: number,
    across: number,
    scale: number,
    reach: number,
  ): number {
    let best = NONE;
    let least = reach / scale;
    for (let r = row - 1; r <= row + 1; r++) {
      for (let c = column - 1; c <= column + 1; c++) {
        const cell = cells.get(r * across + c);
        if (!cell) continue;
        for (const other of cell) {
          const head = this.#head[other] as number;
          const distance = Math.sqrt((this.#x(head) - x) ** 2 + (this.#y(head) - y) ** 2);
          if (distance < least) {
            least = distance;
            best = other;
          }
        }
      }
    }
    return best;
  }

  #cluster(bin: number): Cluster {
    const slots = new Int32Array(this.#sizes[bin] as number);
    const head = this.#head[bin] as number;
    for (let slot = head, i = 0; slot !== NONE; slot = this.#next[slot] as number) slots[i++] = slot;
    return { x: this.#x(head), y: this.#y(head), count: this.#count[bin] as number, slots };
  }

  #begin(slot: number): number {
    const bin = this.#bins++;
    this.#head[bin] = slot;
    this.#tail[bin] = slot;
    this.#count[bin] = this.#spotCounts[slot] as number;
    this.#sizes[bin] = 1;
    return bin;
  }

  #append(bin: number, head: number, tail: number, count: number, size: number): void {
    this.#next[this.#tail[bin] as number] = head;
    this.#tail[bin] = tail;
    this.#count[bin] = (this.#count[bin] as number) + count;
    this.#sizes[bin] = (this.#sizes[bin] as number) + size;
  }

  #x(slot: number): number {
    return this.#spotX[this.#spots[slot] as number] as number;
  }

  #y(slot: number): number {
    return this.#spotY[this.#spots[slot] as number] as number;
  }
}
