/** What can be decided about an event. */
export type ReviewAction = 'accept' | 'reject' | 'edit' | 'merge' | 'part' | 'undo';

/** The keys that decide about the event in focus, in the list and in the panel. */
export const REVIEW_KEYS: Readonly<Record<string, ReviewAction | undefined>> = {
  a: 'accept',
  x: 'reject',
  e: 'edit',
  m: 'merge',
  u: 'undo',
};
