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
/** Keys of the cells from one row to the next. */
const ROW = 4096;
const NONE: readonly Box[] = [];

/** The room that is taken: a label goes only where nothing stands yet. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  free(box: Box): boolean {
    const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
    const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const boxes = this.#cells.get(row * ROW + column) ?? NONE;
        for (let i = 0; i < boxes.length; i++) if (overlap(box, boxes[i] as Box)) return false;
      }
    }
    return true;
  }

  take(box: Box): void {
    const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
    const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const boxes = this.#cells.get(row * ROW + column);
        if (boxes) boxes.push(box);
        else this.#cells.set(row * ROW + column, [box]);
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
