/** Sides in pixels of the view. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels from the left and top of the view. */
export interface Point {
  x: number;
  y: number;
}

const CELL = 64;

/** The room that is taken: a label goes only where nothing stands yet. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  free(box: Box): boolean {
    let free = true;
    this.#each(box, (key) => {
      free &&= !this.#cells.get(key)?.some((other) => overlap(box, other));
    });
    return free;
  }

  take(box: Box): void {
    this.#each(box, (key) => {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    });
  }

  #each(box: Box, visit: (key: number) => void): void {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
      for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
        visit(row * 4096 + column);
      }
    }
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The share of a box that lies within another, from 0 to 1. */
export function shareWithin(box: Box, frame: Box): number {
  const width = Math.min(box.right, frame.right) - Math.max(box.left, frame.left);
  const height = Math.min(box.bottom, frame.bottom) - Math.max(box.top, frame.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / ((box.right - box.left) * (box.bottom - box.top));
}

export function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
