/** What a key asks of the map. */
export type MapCommand =
  | { pan: [x: number, y: number] }
  | { zoom: number }
  | { next: [x: number, y: number] }
  | 'fit'
  | 'open'
  | 'spread'
  | 'leave';

const PAN = 90;

const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The command of a key pressed on the map, or null for one that is not the map's. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): MapCommand | null {
  if (event.ctrlKey || event.metaKey) return null;
  const arrow = ARROWS[event.key];
  if (arrow) return event.altKey ? { next: arrow } : { pan: [arrow[0] * PAN, arrow[1] * PAN] };
  if (event.altKey) return null;
  switch (event.key) {
    case '+':
    case '=':
      return { zoom: 1 };
    case '-':
    case '_':
      return { zoom: -1 };
    case 'f':
    case 'F':
      return 'fit';
    case 's':
    case 'S':
      return 'spread';
    case 'Enter':
    case ' ':
      return 'open';
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}
