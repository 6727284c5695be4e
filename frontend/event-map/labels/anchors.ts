import type { Box } from './occupied';

/** Where a label stands, seen from what it names. */
export type Anchor = 'right' | 'left' | 'below' | 'above' | 'centre';

/** The box of a label of that size beside a point, with a gap between them. */
export function labelBox(
  anchor: Anchor,
  x: number,
  y: number,
  width: number,
  height: number,
  gap: number,
): Box {
  switch (anchor) {
    case 'right':
      return box(x + gap, y - height / 2, width, height);
    case 'left':
      return box(x - gap - width, y - height / 2, width, height);
    case 'below':
      return box(x - width / 2, y + gap, width, height);
    case 'above':
      return box(x - width / 2, y - gap - height, width, height);
    case 'centre':
      return box(x - width / 2, y - height / 2, width, height);
  }
}

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}
