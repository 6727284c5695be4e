import type { Feed, FeedArticle, FeedEvent, FeedPlace, Span } from '../feed';
import type { Columns, Numbers } from './columns';
import { feedOf } from './feed-of';
import { BEGINNING, END } from './spans';
import { Texts } from './texts';

/** The feed as JSON gives it. */
export interface JsonFeed {
  collection: string;
  articles: readonly FeedArticle[];
  events: readonly Omit<FeedEvent, 'number'>[];
}

/** The feed of articles and events that are given one by one. */
export function packed(
  collection: string,
  articles: readonly FeedArticle[],
  events: readonly Omit<FeedEvent, 'number'>[],
): Feed {
  const columns = new Packing();
  columns.words(
    'article.source',
    articles.map(({ source }) => source ?? ''),
  );
  columns.ints(
    'article.published',
    articles.map(({ published }) => published),
  );
  columns.lines(
    'article.id',
    articles.map(({ id }) => id),
  );
  columns.lines(
    'article.title',
    articles.map(({ title }) => title ?? ''),
  );
  const places = [
    ...new Map(events.flatMap(({ places }) => places.map((place) => [place.id, place]))).values(),
  ];
  packPlaces(columns, places);
  packEvents(columns, events);
  const numberOf = new Map(places.map(({ id }, number) => [id, number]));
  columns.lists(
    'place',
    events.map((event) => event.places.map(({ id }) => numberOf.get(id) as number)),
  );
  columns.words(
    'role',
    events.flatMap((event) => event.places.map(({ role }) => role)),
  );
  const articleOf = new Map(articles.map(({ id }, number) => [id, number]));
  columns.ints(
    'article',
    events.map(({ article }) => articleOf.get(article) ?? -1),
  );
  return feedOf(collection, columns);
}

function packPlaces(columns: Packing, places: readonly FeedPlace[]): void {
  columns.lines(
    'place.id',
    places.map(({ id }) => id),
  );
  columns.lines(
    'place.name',
    places.map(({ name }) => name),
  );
  columns.words(
    'place.level',
    places.map(({ level }) => level),
  );
  columns.words(
    'place.country',
    places.map(({ country }) => country ?? ''),
  );
  columns.words(
    'place.deFactoCountry',
    places.map(({ deFactoCountry }) => deFactoCountry ?? ''),
  );
  columns.set(
    'place.lon',
    Float64Array.from(places, ({ lon }) => lon),
  );
  columns.set(
    'place.lat',
    Float64Array.from(places, ({ lat }) => lat),
  );
}

function packEvents(columns: Packing, events: readonly Omit<FeedEvent, 'number'>[]): void {
  for (const name of ['kind', 'subtype', 'status', 'title', 'label', 'review'] as const) {
    columns.words(
      name,
      events.map((event) => event[name]),
    );
  }
  columns.words(
    'edtf',
    events.map(({ edtf }) => edtf ?? ''),
  );
  columns.words(
    'id',
    events.map(({ id }) => `=${id}`),
  );
  columns.set(
    'certainty',
    Uint8Array.from(events, ({ certainty }) => Math.round(certainty * 100)),
  );
  columns.ints(
    'known',
    events.map(({ known }) => known),
  );
  columns.ints(
    'until',
    events.map(({ until }) => until ?? END),
  );
  for (const name of ['possible', 'certain', 'assumed'] as const) {
    columns.spans(
      name,
      events.map((event) => event[name]),
    );
  }
  columns.wordLists(
    'actor',
    events.map(({ actors }) => actors),
  );
  columns.wordLists(
    'materiel',
    events.map(({ materiel }) => materiel),
  );
}

class Packing implements Columns {
  readonly #numbers = new Map<string, Numbers>();
  readonly #texts = new Map<string, Texts>();

  numbers(name: string): Numbers {
    return this.#numbers.get(name) as Numbers;
  }

  texts(name: string): Texts {
    return this.#texts.get(name) as Texts;
  }

  set(name: string, numbers: Numbers): void {
    this.#numbers.set(name, numbers);
  }

  ints(name: string, numbers: readonly number[]): void {
    this.set(name, Int32Array.from(numbers));
  }

  lines(name: string, lines: readonly string[]): void {
    this.#texts.set(name, Texts.of(lines));
  }

  words(name: string, words: readonly string[]): void {
    const distinct = [...new Set(words)];
    const numberOf = new Map(distinct.map((word, number) => [word, number]));
    this.ints(
      name,
      words.map((word) => numberOf.get(word) as number),
    );
    this.lines(`${name}.texts`, distinct);
  }

  lists(name: string, lists: readonly number[][]): void {
    const first = [0];
    for (const list of lists) first.push((first.at(-1) as number) + list.length);
    this.ints(`${name}.first`, first);
    this.ints(name, lists.flat());
  }

  wordLists(name: string, lists: readonly string[][]): void {
    this.words(name, lists.flat());
    const all = this.numbers(name);
    this.lists(
      name,
      lists.map((list) => list.map(() => 0)),
    );
    this.set(name, all);
  }

  spans(name: string, spans: readonly (Span | null)[]): void {
    this.ints(
      `${name}.from`,
      spans.map((span) => (span ? (span[0] ?? BEGINNING) : END)),
    );
    this.ints(
      `${name}.to`,
      spans.map((span) => (span ? (span[1] ?? END) : BEGINNING)),
    );
  }
}
