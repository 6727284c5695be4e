import { msg } from '../messages/message';

/** The passage that lies `by` after this one, going round at both ends. Passages count from 1; 0 when there is none. */
export function around(passage: number, by: number, count: number): number {
  return count === 0 ? 0 : ((((passage - 1 + by) % count) + count) % count) + 1;
}

export function passageCount(passage: number, count: number): string {
  return count === 0 ? '' : msg('panel.passage', { passage, count });
}
