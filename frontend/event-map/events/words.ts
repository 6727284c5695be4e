import type { FeedEvent, FeedPlace } from '../../feed';
import { shownPlaces } from './marks';

const LONGEST = 32;

/** The first line on the map: "12 × F-16". */
export function eventName(event: FeedEvent): string {
  const label = event.label || event.title;
  const words = label.charAt(0).toUpperCase() + label.slice(1);
  if (words.length <= LONGEST) return words;
  const cut = words.lastIndexOf(' ', LONGEST);
  return `${words.slice(0, cut > 12 ? cut : LONGEST)}…`;
}

/** The second line: "to Poland, 3–9 Mar", "3 regions, ongoing". */
export function eventDetail(event: FeedEvent, arrived: boolean): string {
  const status = event.status === 'happened' ? '' : event.status;
  const place = placeWords(event, arrived);
  const said = shownPlaces(event).some((one) => eventName(event).includes(shortRegion(one.name)));
  return [said ? '' : place, status, shortDate(event.when)].filter(Boolean).join(', ');
}

export function placeWords(event: FeedEvent, arrived: boolean): string {
  const places = shownPlaces(event);
  const [first] = places;
  if (!first) return '';
  if (places.length > 1) return counted(places);
  if (first.role === 'destination' && !arrived) return `to ${first.name}`;
  return first.level === 'city' || first.level === 'point' ? first.name : `in ${first.name}`;
}

function counted(places: FeedPlace[]): string {
  const levels = new Set(places.map((place) => place.level));
  if (places.length === 2) return places.map((place) => place.name).join(' and ');
  const [level] = levels;
  const word =
    levels.size > 1
      ? 'places'
      : { point: 'places', city: 'cities', region: 'regions', country: 'countries', continent: 'continents' }[
          level as FeedPlace['level']
        ];
  return `${places.length} ${word}`;
}

/** Without the year, which the title of the map says. */
export function shortDate(when: string): string {
  return when.replace(/ \d{4}$/, '');
}

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

/** Both facts about a disputed place: "Ukraine, de facto Russia"; empty for the others. */
export function disputedWords(event: FeedEvent): string {
  const place = shownPlaces(event).find((one) => one.deFactoCountry && one.deFactoCountry !== one.country);
  if (!place?.country || !place.deFactoCountry) return '';
  return `${COUNTRIES.of(place.country)}, de facto ${COUNTRIES.of(place.deFactoCountry)}`;
}

/** "Belgorod Oblast" is "Belgorod" where the drawing shows that it is a region. */
export function shortRegion(name: string): string {
  return name.replace(
    / (Oblast|Region|Province|Governorate|Voivodeship|County|Department|Prefecture|State)$/,
    '',
  );
}
