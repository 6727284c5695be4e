import type { FeedEvent, FeedPlace } from '../../feed';
import { LOCALE, msg } from '../../messages/message';
import { PLACE_NAMES } from '../labels/names';
import { shownPlaces } from './marks';

const LONGEST = 32;
/** What a cut name does not end with: a comma, a number without what is counted. */
const DANGLING = /(,| \d+| ×)+$/;

/** The first line on the map: "12 × F-16". */
export function eventName(event: FeedEvent): string {
  const label = event.label || event.title;
  const words = label.charAt(0).toUpperCase() + label.slice(1);
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 12 ? cut : LONGEST).replace(DANGLING, '')}…`;
}

/** The second line: "to Poland, 3–9 Mar", "3 regions, ongoing". */
export function eventDetail(event: FeedEvent, arrived: boolean): string {
  const status = event.status === 'happened' ? '' : msg(`statusWord.${event.status}`);
  const place = placeWords(event, arrived);
  const said = shownPlaces(event).some((one) => eventName(event).includes(shortRegion(one.name)));
  return [said ? '' : place, status, shortDate(event.when)].filter(Boolean).join(', ');
}

export function placeWords(event: FeedEvent, arrived: boolean): string {
  const places = shownPlaces(event);
  const [first] = places;
  if (!first) return '';
  if (places.length > 1) return counted(places);
  if (first.role === 'destination' && !arrived) return msg('place.to', { place: nameOf(first) });
  return first.level === 'city' || first.level === 'point'
    ? nameOf(first)
    : msg('place.in', { place: nameOf(first) });
}

/** In the language of the page. */
export function nameOf({ level, country, name }: FeedPlace): string {
  return level === 'country' ? PLACE_NAMES.ofCountry(country, name) : PLACE_NAMES.of(name);
}

function counted(places: FeedPlace[]): string {
  const levels = new Set(places.map((place) => place.level));
  const [one, other] = places;
  if (places.length === 2 && one && other)
    return msg('place.two', { one: nameOf(one), other: nameOf(other) });
  const [level = 'point'] = levels;
  return msg(`place.count.${levels.size > 1 ? 'point' : level}`, { count: places.length });
}

/** Without the year, which the title of the map says. */
export function shortDate(when: string): string {
  return when.replace(/ \d{4}$/, '');
}

const COUNTRIES = new Intl.DisplayNames([LOCALE], { type: 'region' });

/** Both facts about a disputed place: "Ukraine, de facto Russia"; empty for the others. */
export function disputedWords(event: FeedEvent): string {
  const place = shownPlaces(event).find((one) => one.deFactoCountry && one.deFactoCountry !== one.country);
  if (!place?.country || !place.deFactoCountry) return '';
  const nameOf = (code: string) => COUNTRIES.of(code) ?? code;
  return msg('place.deFacto', { country: nameOf(place.country), other: nameOf(place.deFactoCountry) });
}

/** "Belgorod Oblast" is "Belgorod" where the drawing shows that it is a region. */
export function shortRegion(name: string): string {
  return name.replace(
    / (Oblast|Region|Province|Governorate|Voivodeship|County|Department|Prefecture|State)$/,
    '',
  );
}
