/** What a key does on the time bar. */
export type Command =
  | { do: 'step'; by: number }
  | { do: 'move'; by: number }
  | { do: 'first' | 'last' | 'play' | 'slower' | 'faster' | 'all' | 'type' | 'article' | 'keys' }
  | { do: 'event'; by: 1 | -1 };

interface Key {
  keys: readonly string[];
  shift?: boolean;
  command: Command;
}

const KEYS: readonly Key[] = [
  { keys: ['ArrowRight', 'ArrowUp'], command: { do: 'step', by: 1 } },
  { keys: ['ArrowLeft', 'ArrowDown'], command: { do: 'step', by: -1 } },
  { keys: ['ArrowRight'], shift: true, command: { do: 'move', by: 1 } },
  { keys: ['ArrowLeft'], shift: true, command: { do: 'move', by: -1 } },
  { keys: ['PageUp'], command: { do: 'step', by: 7 } },
  { keys: ['PageDown'], command: { do: 'step', by: -7 } },
  { keys: ['Home'], command: { do: 'first' } },
  { keys: ['End'], command: { do: 'last' } },
  { keys: [' '], command: { do: 'play' } },
  { keys: ['j'], command: { do: 'slower' } },
  { keys: ['l'], command: { do: 'faster' } },
  { keys: [','], command: { do: 'event', by: -1 } },
  { keys: ['.'], command: { do: 'event', by: 1 } },
  { keys: ['0'], command: { do: 'all' } },
  { keys: ['t'], command: { do: 'type' } },
  { keys: ['w'], command: { do: 'article' } },
];

/** The command of a key, null for one that the time bar leaves to others. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return null;
  }
  if (event.key === '?') {
    return { do: 'keys' };
  }
  const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const key = KEYS.find(({ keys, shift }) => keys.includes(name) && Boolean(shift) === event.shiftKey);
  return key?.command ?? null;
}
