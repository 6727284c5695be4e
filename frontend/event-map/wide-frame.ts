import type { Frame } from './projection';

/** As wide as this many views, so that a pan does not need a new picture at once. */
const ROOM = 1.5;
/** While the view moves, a picture that no longer covers it is renewed this often at most (milliseconds). */
export const PATIENCE = 90;

/** A frame with room around the view, exactly on the pixel grid of the view, for sharp lines. */
export function widened(frame: Frame): Frame {
  const width = Math.ceil((frame.width * ROOM) / 2) * 2 + (frame.width % 2);
  const height = Math.ceil((frame.height * ROOM) / 2) * 2 + (frame.height % 2);
  return { ...frame, width, height };
}

/** Whether a picture of one frame has all that another shows. */
export function covers(drawn: Frame, frame: Frame): boolean {
  const room = (side: 'width' | 'height') => drawn[side] / 2 / drawn.scale - frame[side] / 2 / frame.scale;
  return Math.abs(drawn.x - frame.x) <= room('width') && Math.abs(drawn.y - frame.y) <= room('height');
}

/** Where in the view the upper left corner of a picture lies, and how much larger than drawn it is seen. */
export function placeIn(frame: Frame, drawn: Frame): { x: number; y: number; grown: number } {
  const grown = frame.scale / drawn.scale;
  const x = frame.width / 2 + (drawn.x - frame.x) * frame.scale - (drawn.width / 2) * grown;
  const y = frame.height / 2 + (drawn.y - frame.y) * frame.scale - (drawn.height / 2) * grown;
  return grown === 1 ? { x: Math.round(x), y: Math.round(y), grown } : { x, y, grown };
}
