import type { Margins } from './extent';
import type { Box, Point } from './labels/occupied';

/** A mark nearer than this to the edge of its room is not well seen (pixels). */
const EDGE = 28;

/**
 * How far the map must be moved, in pixels to the right and down, so that a point stands clear in a room: not beyond its
 * edges, not beneath what is taken. Nothing where it is clear already.
 */
export function shiftInto(point: Point, room: Box, taken: readonly Box[]): Point {
  const x = into(point.x, room.left + EDGE, room.right - EDGE);
  let y = into(point.y, room.top + EDGE, room.bottom - EDGE);
  for (const box of taken) {
    const beneath =
      x > box.left - EDGE && x < box.right + EDGE && y > box.top - EDGE && y < box.bottom + EDGE;
    if (!beneath) continue;
    // Out by the nearer side that is away from the edge of the room.
    y = box.top + box.bottom > room.top + room.bottom ? box.top - EDGE : box.bottom + EDGE;
  }
  return { x: x - point.x, y: y - point.y };
}

function into(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));
}

const NARROW = 500;
/** Beside what is fitted there is room for the names of its symbols, in pixels. */
const NAMES = { left: 70, right: 76 };
const GAP = 18;
/** What is taken leaves at least this share of the height to what is fitted. */
const LEAST = 0.4;

/** The sides that stay free of what is fitted: of the title, the legend, the buttons, and what covers the right side. */
export function marginsAround(
  { width, height }: { width: number; height: number },
  taken: readonly Box[],
  cover: number,
): Margins {
  const narrow = width < NARROW;
  let top = narrow ? 60 : 40;
  let bottom = 44;
  let right = cover;
  for (const box of taken) {
    const wide = box.right - box.left > 60;
    const tall = box.bottom - box.top > 60;
    if (wide && box.top < height / 3 && box.bottom < height / 2) top = Math.max(top, box.bottom + GAP);
    else if (wide && box.bottom > (2 * height) / 3) bottom = Math.max(bottom, height - box.top + GAP);
    else if (tall && box.left > width / 2) right = Math.max(right, width - box.left);
  }
  const most = (height * (1 - LEAST)) / (top + bottom);
  const share = Math.min(1, most);
  return narrow
    ? { top: top * share, right: Math.max(40, right), bottom: bottom * share, left: 40 }
    : { top: top * share, right: right + NAMES.right - GAP, bottom: bottom * share, left: NAMES.left };
}
