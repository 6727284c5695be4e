import type { FeedEvent, Kind, Review, Status, Subtype } from '../feed';
import { WORDS } from '../time/day-words';
import type { Articles } from './articles';
import type { Columns, Numbers } from './columns';
import type { Places, Role } from './places';
import { END, Spans } from './spans';
import { Lists, Words } from './words';

/** How an id is written that begins with that of its article, and any other. */
const OF_ARTICLE = '~';

/**
 * The events of a feed as columns, which a step of the clock reads by the hundred thousand; one event as an object is
 * made when it is asked for, and kept.
 */
export class Events {
  readonly length: number;
  readonly articles: Articles;
  readonly places: Places;
  readonly kinds: readonly Kind[];
  readonly kind: Numbers;
  readonly subtypes: readonly Subtype[];
  readonly subtype: Numbers;
  readonly reviews: readonly Review[];
  readonly review: Numbers;
  readonly statuses: readonly Status[];
  readonly status: Numbers;
  /** In hundredths. */
  readonly certainty: Uint8Array;
  readonly possible: Spans;
  readonly certain: Spans;
  readonly assumed: Spans;
  readonly edtf: Words;
  readonly known: Int32Array;
  /** From this day on a later report tells it instead; END while it stands for itself. */
  readonly until: Int32Array;
  readonly article: Numbers;
  readonly placesOf: Lists;
  readonly roles: readonly Role[];
  /** The role of each entry of `placesOf`. */
  readonly role: Numbers;
  readonly actorsOf: Lists;
  readonly actors: Words['texts'];
  readonly materielOf: Lists;
  readonly materiel: Words['texts'];
  readonly titles: Words;
  readonly labels: Words;
  readonly #ids: Words;
  readonly #made = new Map<number, FeedEvent>();
  readonly #numbers = new Map<string, number>();

  constructor(columns: Columns, articles: Articles, places: Places) {
    this.articles = articles;
    this.places = places;
    this.kinds = columns.texts('kind.texts').all() as Kind[];
    this.kind = columns.numbers('kind');
    this.length = this.kind.length;
    this.subtypes = columns.texts('subtype.texts').all() as Subtype[];
    this.subtype = columns.numbers('subtype');
    this.reviews = columns.texts('review.texts').all() as Review[];
    this.review = columns.numbers('review');
    this.statuses = columns.texts('status.texts').all() as Status[];
    this.status = columns.numbers('status');
    this.certainty = columns.numbers('certainty') as Uint8Array;
    this.possible = Spans.from(columns, 'possible');
    this.certain = Spans.from(columns, 'certain');
    this.assumed = Spans.from(columns, 'assumed');
    this.edtf = Words.from(columns, 'edtf');
    this.known = columns.numbers('known') as Int32Array;
    this.until = columns.numbers('until') as Int32Array;
    this.article = columns.numbers('article');
    this.placesOf = Lists.from(columns, 'place');
    this.roles = columns.texts('role.texts').all() as Role[];
    this.role = columns.numbers('role');
    this.actorsOf = Lists.from(columns, 'actor');
    this.actors = columns.texts('actor.texts');
    this.materielOf = Lists.from(columns, 'materiel');
    this.materiel = columns.texts('materiel.texts');
    this.titles = Words.from(columns, 'title');
    this.labels = Words.from(columns, 'label');
    this.#ids = Words.from(columns, 'id');
  }

  /** The event of that number. */
  get(number: number): FeedEvent {
    let event = this.#made.get(number);
    if (event === undefined) {
      event = this.#make(number);
      this.#made.set(number, event);
      this.#numbers.set(event.id, number);
    }
    return event;
  }

  /** The event of that number, if there is one. */
  find(number: number | undefined): FeedEvent | undefined {
    return number !== undefined && number >= 0 && number < this.length ? this.get(number) : undefined;
  }

  /** The number of the event with that id; -1 when there is none. */
  indexOf(id: string | null): number {
    return id === null ? -1 : (this.#numbers.get(id) ?? this.#numberOf(id));
  }

  *[Symbol.iterator](): Generator<FeedEvent> {
    for (let number = 0; number < this.length; number += 1) yield this.get(number);
  }

  isKind(number: number, kind: Kind): boolean {
    return this.kinds[this.kind[number] as number] === kind;
  }

  isStatus(number: number, status: Status): boolean {
    return this.statuses[this.status[number] as number] === status;
  }

  #numberOf(id: string): number {
    const { length } = this;
    const whole = this.#ids.texts.indexOf(`=${id}`);
    for (let cut = id.indexOf('-'); cut >= 0; cut = id.indexOf('-', cut + 1)) {
      const article = this.articles.ids.indexOf(id.slice(0, cut));
      const rest = article < 0 ? -1 : this.#ids.texts.indexOf(OF_ARTICLE + id.slice(cut));
      if (rest < 0) continue;
      for (let number = 0; number < length; number += 1) {
        if (this.article[number] === article && this.#ids.of[number] === rest) return number;
      }
    }
    return whole < 0 ? -1 : this.#ids.of.indexOf(whole);
  }

  #idOf(number: number): string {
    const id = this.#ids.get(number);
    const rest = id.slice(1);
    return id.startsWith(OF_ARTICLE) ? this.articles.ids.get(this.article[number] as number) + rest : rest;
  }

  #make(number: number): FeedEvent {
    const edtf = this.edtf.get(number) || null;
    return {
      number,
      id: this.#idOf(number),
      kind: this.kinds[this.kind[number] as number] as Kind,
      subtype: this.subtypes[this.subtype[number] as number] as Subtype,
      status: this.statuses[this.status[number] as number] as Status,
      title: this.titles.get(number),
      label: this.labels.get(number),
      when: WORDS.when(edtf),
      edtf,
      possible: this.possible.get(number),
      certain: this.certain.get(number),
      assumed: this.assumed.get(number),
      known: this.known[number] as number,
      until: this.until[number] === END ? null : (this.until[number] as number),
      places: this.placesOf.map(number, (place, at) =>
        this.places.get(place, this.roles[this.role[at] as number] as Role),
      ),
      actors: this.actorsOf.map(number, (actor) => this.actors.get(actor)),
      materiel: this.materielOf.map(number, (materiel) => this.materiel.get(materiel)),
      certainty: (this.certainty[number] as number) / 100,
      article: this.articles.ids.get(this.article[number] as number),
      review: this.reviews[this.review[number] as number] as Review,
    };
  }
}
