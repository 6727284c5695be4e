import { type Chunk, ROW_HEIGHT } from './chunks';

/** Chunks from one inclusive to another exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** How high the chunks of a list are, measured or as a guess, and so where each of them is. */
export class ChunkHeights {
  readonly #heights: Float64Array;
  /** Where each chunk begins, and where the last one ends. */
  #tops: Float64Array | null = null;

  constructor(chunks: readonly Chunk[]) {
    this.#heights = Float64Array.from(chunks, ({ rows }) => rows.length * ROW_HEIGHT);
  }

  get length(): number {
    return this.#heights.length;
  }

  measured(chunk: number, height: number): void {
    if (chunk < this.length && this.#heights[chunk] !== height) {
      this.#heights[chunk] = height;
      this.#tops = null;
    }
  }

  topOf(chunk: number): number {
    return this.#allTops[Math.min(chunk, this.length)] as number;
  }

  /** The height of all chunks together. */
  get whole(): number {
    return this.topOf(this.length);
  }

  /** The chunks that touch the room between two heights; at least one where there are any. */
  within(top: number, bottom: number): Range {
    const from = Math.min(this.#chunkAt(top), Math.max(0, this.length - 1));
    return { from, to: Math.min(this.length, this.#chunkAt(bottom) + 1) };
  }

  /** The first chunk that ends below a height. */
  #chunkAt(height: number): number {
    const tops = this.#allTops;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tops[middle + 1] as number) <= height) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get #allTops(): Float64Array {
    if (this.#tops === null) {
      this.#tops = new Float64Array(this.length + 1);
      for (let chunk = 0; chunk < this.length; chunk += 1) {
        this.#tops[chunk + 1] = (this.#tops[chunk] as number) + (this.#heights[chunk] as number);
      }
    }
    return this.#tops;
  }
}
