import { nameOf } from '../event-map/events/words';
import type { FeedEvent } from '../feed';
import { LOCALE, msg } from '../messages/message';

/** "NATO → Poland · some day 3–9 Mar 2014", "Belgorod, Kursk, Rostov · ongoing": what the title leaves open. */
export function metaLine(event: FeedEvent): string {
  const namesOf = (role: string) => event.places.filter((place) => place.role === role).map(nameOf);
  const origins = namesOf('origin');
  const there = [...namesOf('destination'), ...namesOf('place')];
  const route = origins.length > 0 ? `${origins.join(', ')} → ${there.join(', ') || '?'}` : there.join(', ');
  const named = event.places.length > 1 && event.places.every(({ name }) => event.title.includes(name));
  const parts = [named ? '' : route, dateWords(event), statusWords(event), disputed(event)];
  return parts.filter((part) => part !== '').join(' · ');
}

function dateWords(event: FeedEvent): string {
  if (event.edtf === null) {
    return msg('list.dayNotStated');
  }
  if (event.edtf.startsWith('../')) {
    return msg(event.status === 'ongoing' ? 'list.sinceNotStated' : 'list.dayNotStated');
  }
  return event.edtf.includes('/') && event.kind !== 'meeting'
    ? msg('list.someDay', { days: event.when })
    : '';
}

function statusWords(event: FeedEvent): string {
  return event.status === 'happened' || event.title.includes(`(${event.status})`)
    ? ''
    : msg(`statusWord.${event.status}`);
}

function disputed(event: FeedEvent): string {
  const place = event.places.find(({ deFactoCountry }) => deFactoCountry !== null);
  if (place === undefined || place.country === null) {
    return '';
  }
  const names = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'code' });
  return msg('place.deFacto', {
    country: countryName(names, place.country),
    other: countryName(names, place.deFactoCountry as string),
  });
}

function countryName(names: Intl.DisplayNames, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code;
}
