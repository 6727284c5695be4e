import type { FeedPlace, Level } from '../feed';
import type { Columns, Numbers } from './columns';
import type { Texts } from './texts';
import { Words } from './words';

export type Role = FeedPlace['role'];

/** The places that events name, each once. */
export class Places {
  readonly length: number;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly names: Texts;
  readonly #ids: Texts;
  readonly #levels: readonly Level[];
  readonly #levelOf: Numbers;
  /** The codes of countries, each once, and the number of each place's. */
  readonly #codes: readonly string[];
  readonly #countryOf: Numbers;
  readonly #deFactoCountry: Words;
  readonly #made = new Map<string, FeedPlace>();

  constructor(columns: Columns) {
    this.lon = columns.numbers('place.lon') as Float64Array;
    this.lat = columns.numbers('place.lat') as Float64Array;
    this.length = this.lon.length;
    this.names = columns.texts('place.name');
    this.#ids = columns.texts('place.id');
    this.#levels = columns.texts('place.level.texts').all() as Level[];
    this.#levelOf = columns.numbers('place.level');
    this.#codes = columns.texts('place.country.texts').all();
    this.#countryOf = columns.numbers('place.country');
    this.#deFactoCountry = Words.from(columns, 'place.deFactoCountry');
  }

  level(place: number): Level {
    return this.#levels[this.#levelOf[place] as number] as Level;
  }

  /** ISO code; empty where there is none. */
  country(place: number): string {
    return this.#codes[this.#countryOf[place] as number] ?? '';
  }

  /** The codes of all countries in which there are places. */
  get countries(): Set<string> {
    return new Set(this.#codes);
  }

  get(place: number, role: Role): FeedPlace {
    const key = `${place} ${role}`;
    let made = this.#made.get(key);
    if (made === undefined) {
      made = {
        id: this.#ids.get(place),
        name: this.names.get(place),
        role,
        level: this.level(place),
        country: this.country(place) || null,
        deFactoCountry: this.#deFactoCountry.get(place) || null,
        lon: this.lon[place] as number,
        lat: this.lat[place] as number,
      };
      this.#made.set(key, made);
    }
    return made;
  }
}
