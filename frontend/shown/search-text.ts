import type { Numbers } from '../columns/columns';
import type { Texts } from '../columns/texts';
import type { Feed } from '../feed';

/** Lower case and without accents, so that "Chisinau" finds "Chișinău". */
export function folded(text: string): string {
  // Nothing to take apart in most texts, which are long.
  const plain = /[^\p{ASCII}]/u.test(text) ? text.normalize('NFD').replaceAll(/\p{Mn}/gu, '') : text;
  return plain.toLowerCase();
}

/**
 * For each event 1 if the word, which is folded, is in its title, its label, its kind or the name of one of its places,
 * actors or materiel. Looks at each text once, however many events have it.
 */
export function mentioning({ events }: Feed, word: string): Uint8Array {
  const found = new Uint8Array(events.length);
  const { titles, labels, places, placesOf, actors, actorsOf, materiel, materielOf } = events;
  for (const column of [titles, labels]) mark(found, column.of, column.texts.holding(word));
  mark(
    found,
    events.kind,
    Uint8Array.from(events.kinds, (kind) => Number(kind.includes(word))),
  );
  const lists: [typeof placesOf, Texts][] = [
    [placesOf, places.names],
    [actorsOf, actors],
    [materielOf, materiel],
  ];
  for (const [list, texts] of lists) {
    const holding = texts.holding(word);
    if (!holding.includes(1)) continue;
    for (let event = 0; event < found.length; event += 1) {
      for (let at = list.from(event); at < list.to(event); at += 1) {
        if (holding[list.of[at] as number]) found[event] = 1;
      }
    }
  }
  return found;
}

function mark(found: Uint8Array, of: Numbers, holding: Uint8Array): void {
  if (!holding.includes(1)) return;
  for (let event = 0; event < found.length; event += 1) {
    if (holding[of[event] as number]) found[event] = 1;
  }
}
