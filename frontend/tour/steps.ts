import { msg } from '../messages/message';

/** One stop of the tour: what it points at, and what it says. */
export interface Stop {
  /** Where it is, by selectors that lead from one shadow tree into the next; the first that is found counts. */
  targets: readonly (readonly string[])[];
  title: string;
  words: string;
}

export const STOPS: readonly Stop[] = [
  { targets: [['time-bar']], title: msg('tour.time'), words: msg('tour.timeWords') },
  {
    targets: [['event-map', '.legend'], ['event-map']],
    title: msg('tour.doubt'),
    words: msg('tour.doubtWords'),
  },
  { targets: [['event-list']], title: msg('tour.words'), words: msg('tour.wordsWords') },
  {
    targets: [
      ['page-header', '.known'],
      ['page-header', 'drop-menu'],
    ],
    title: msg('tour.known'),
    words: msg('tour.knownWords'),
  },
  {
    targets: [
      ['page-header', '.filters'],
      ['page-header', 'drop-menu'],
    ],
    title: msg('tour.filters'),
    words: msg('tour.filtersWords'),
  },
  {
    targets: [
      ['page-header', '.add'],
      ['page-header', 'drop-menu'],
    ],
    title: msg('tour.add'),
    words: msg('tour.addWords'),
  },
];

export interface Side {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 14;
const EDGE = 12;

/**
 * Where a card stands beside what it points at: at the right of what is tall, else below, above, at its right or left,
 * within the window in any case.
 */
export function placeBeside(
  target: Side,
  card: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const along = (start: number, size: number, room: number) =>
    Math.max(EDGE, Math.min(start, room - size - EDGE));
  const left = along(target.left, card.width, window.width);
  const top = along(target.top, card.height, window.height);
  const below = target.top + target.height + GAP;
  const above = target.top - GAP - card.height;
  const right = target.left + target.width + GAP;
  const before = target.left - GAP - card.width;
  const fitsRight = right + card.width + EDGE <= window.width;
  if (fitsRight && target.height > target.width) return { left: right, top };
  if (below + card.height + EDGE <= window.height) return { left, top: below };
  if (above >= EDGE) return { left, top: above };
  if (fitsRight) return { left: right, top };
  if (before >= EDGE) return { left: before, top };
  return {
    left: along((window.width - card.width) / 2, card.width, window.width),
    top: along(window.height, card.height, window.height),
  };
}
