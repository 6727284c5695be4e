import { type Address, writeAddress } from './address';

/** Steps and pans that follow each other within so many milliseconds are one entry of the history. */
const RUN = 2_000;

/**
 * Whether what changed is worth going back to: another event, other filters or layers always; another time or view when
 * the reader has looked at the one before. What the page moves by itself on the way to an event belongs to that entry.
 *
 * @param since milliseconds since the address was last written
 */
export function isNewEntry(before: Address, after: Address, since: number): boolean {
  if (before.clock === null) {
    return false;
  }
  if (before.event !== after.event || choicesOf(before) !== choicesOf(after)) {
    return true;
  }
  return since >= RUN;
}

/** All but the time, the view, the typed words and the event. */
function choicesOf(address: Address): string {
  const filter = { ...address.filter, text: '' };
  return writeAddress({ ...address, filter, clock: null, view: null, event: null });
}
