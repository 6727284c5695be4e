import type { FeedEvent } from '../feed';

const texts = new WeakMap<FeedEvent, string>();

/** Lower case and without accents, so that "Chisinau" finds "Chișinău". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** All that the search looks through of an event. */
export function haystack(event: FeedEvent): string {
  const known = texts.get(event);
  if (known !== undefined) {
    return known;
  }
  const places = event.places.map((place) => place.name);
  const text = folded(
    [event.title, event.label, event.kind, ...places, ...event.actors, ...event.materiel].join('\n'),
  );
  texts.set(event, text);
  return text;
}
