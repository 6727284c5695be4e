import { packed } from '../columns/packed';
import type { Feed, FeedEvent, Kind, Span, Status } from '../feed';
import { dayNumber } from '../time/day';

const KINDS: Kind[] = ['deployment', 'meeting', 'vote', 'sanction', 'statement', 'clash', 'movement'];
const STATUSES: Status[] = ['happened', 'ongoing', 'planned', 'conditional', 'denied'];

/** Numbers from 0 to 1 that are the same on every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A feed of made-up events over so many days, for tests. */
export function sampleFeed(events: number, days: number, seed = 1): Feed {
  const next = random(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const first = dayNumber(2014, 1, 1);
  return packed(
    'Sample',
    ['a', 'b', 'c'].map((id, index) => ({
      id,
      title: `Article ${id}`,
      source: id === 'c' ? null : `Paper ${id}`,
      published: first + Math.floor((days * (index + 1)) / 4),
    })),
    Array.from({ length: events }, (_, index) => {
      const begin = first + Math.floor(next() * days);
      return sampleEvent(`e${index}`, pick(KINDS), pick(STATUSES), spans(begin, next), {
        known: begin + Math.floor(next() * 10),
        article: pick(['a', 'b', 'c']),
        certainty: next(),
        actors: next() < 0.3 ? [] : [pick(['NATO', 'Kerry', 'Lavrov'])],
        lon: next() * 360 - 180,
        lat: next() * 160 - 80,
      });
    }),
  );
}

type Spans = Pick<FeedEvent, 'possible' | 'certain' | 'assumed' | 'edtf'>;

/** Spans in the order possible, certain, assumed without overlap, any of them missing, ends sometimes open. */
function spans(begin: number, next: () => number): Spans {
  let day = begin;
  const span = (chance: number): Span | null => {
    if (next() > chance) {
      return null;
    }
    const first = day;
    day += 1 + Math.floor(next() * next() * 20);
    return [first, day - 1];
  };
  const possible = span(0.5);
  const certain = span(0.7);
  const assumed = span(0.3);
  const edtf = possible && next() < 0.3 ? '../2014-03-14' : '2014-03-14';
  if (assumed && next() < 0.3) {
    assumed[1] = null;
  } else if (possible && next() < 0.1) {
    possible[0] = null;
  }
  return { possible, certain, assumed, edtf };
}

interface Details {
  known: number;
  article: string;
  certainty: number;
  actors: string[];
  lon: number;
  lat: number;
}

function sampleEvent(
  id: string,
  kind: Kind,
  status: Status,
  when: Spans,
  details: Details,
): Omit<FeedEvent, 'number'> {
  const { known, article, certainty, actors, lon, lat } = details;
  return {
    id,
    kind,
    subtype: '',
    status,
    title: `Event ${id}`,
    label: id,
    when: '',
    ...when,
    known,
    until: null,
    places: [
      {
        id: `gn:${id}`,
        name: `Place ${id}`,
        role: 'place',
        level: 'city',
        country: null,
        deFactoCountry: null,
        lon,
        lat,
      },
    ],
    actors,
    materiel: [],
    certainty,
    article,
    review: 'read',
  };
}
