import { LANGUAGE, type Language } from '../../messages/message';
import german from './names-de.json' with { type: 'json' };

type Names = Readonly<Record<string, string>>;

/** Names of places in other languages than English, which the data have; the rest is the same in all. */
const OWN: Partial<Record<Language, Names>> = { de: german };

/** Names places in a language. */
export class PlaceNames {
  readonly #own: Names | undefined;
  readonly #english = new Intl.DisplayNames('en', { type: 'region' });
  readonly #countries: Intl.DisplayNames;

  constructor(language: Language = LANGUAGE) {
    this.#own = OWN[language];
    this.#countries = new Intl.DisplayNames(language, { type: 'region' });
  }

  /** @param name in English */
  of(name: string): string {
    return this.#own?.[name] ?? name;
  }

  /** @param code of ISO 3166-1, which parts of a country have, too */
  ofCountry(code: string | null, name: string): string {
    if (this.#own === undefined || code === null) return name;
    const whole = /^[A-Z]{2}$/.test(code) && this.#english.of(code) === name;
    return this.#own[name] ?? (whole ? this.#countries.of(code) : undefined) ?? name;
  }
}

/** Places in the language of the page. */
export const PLACE_NAMES = new PlaceNames();
