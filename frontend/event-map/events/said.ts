import type { Item } from './items';
import { type Marks, shownPlaces } from './marks';
import { shortRegion } from './words';

/** ISO codes of the countries that these marks are about. */
export function countriesOf(marks: Marks, items: readonly Item[]): Set<string> {
  const events = items.flatMap((item) => item.events.map((event) => marks.events.get(event)));
  return new Set(events.flatMap((event) => event?.places.map((place) => place.country ?? '') ?? []));
}

/** Countries by code and places by name that the labels of events say already. */
export function saidBy(marks: Marks, labels: readonly { item: Item }[]): Set<string> {
  const said = new Set<string>();
  for (const { item } of labels) {
    if (item.form === 'stack' && !item.group) said.add(item.name);
    for (const number of item.events) {
      const event = marks.events.find(number);
      for (const place of event ? shownPlaces(event) : []) {
        said.add(place.level === 'country' ? (place.country ?? '') : shortRegion(place.name));
      }
    }
  }
  return said;
}
