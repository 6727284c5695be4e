import { IntlMessageFormat } from 'intl-messageformat';
import de from './de.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** The name of a message in the files beside this one. */
export type MessageKey = keyof typeof en;

/** What stands in the braces of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

export type Language = 'en' | 'de';

/** A file a language: `en.json` and its like, ICU messages by key. */
export const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, de };

/** How dates and numbers are written in each language. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** The language of the page, as the server set it; English where there is no page. */
export const LANGUAGE: Language = languageOf(globalThis.document?.documentElement.lang ?? 'en');

/** The BCP 47 tag for dates, numbers and names in the language of the page. */
export const LOCALE = LOCALES[LANGUAGE];

/** The language of the articles, and so of the titles of events, whatever that of the page. */
export const READ_LANGUAGE = 'en';

const NUMBERS = new Intl.NumberFormat(LOCALE);
const formats = new Map<MessageKey, IntlMessageFormat>();
/** What was written last: a step of the clock says the same at several places. */
const written = new Map<string, string>();
const MOST_WRITTEN = 500;

/** The language with a file of its own that a BCP 47 tag asks for, else English. */
export function languageOf(tag: string): Language {
  const [language = ''] = tag.toLowerCase().split('-');
  return language in MESSAGES ? (language as Language) : 'en';
}

/** A message in the language of the page. */
export function msg(key: MessageKey, values?: MessageValues): string {
  if (values === undefined) {
    return MESSAGES[LANGUAGE][key];
  }
  const asked = `${key} ${JSON.stringify(values)}`;
  let words = written.get(asked);
  if (words === undefined) {
    words = String(formatOf(key).format(values));
    if (written.size >= MOST_WRITTEN) {
      written.clear();
    }
    written.set(asked, words);
  }
  return words;
}

function formatOf(key: MessageKey): IntlMessageFormat {
  let format = formats.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(MESSAGES[LANGUAGE][key], LOCALE);
    formats.set(key, format);
  }
  return format;
}

/** "10,000", "10.000" */
export function number(value: number): string {
  return NUMBERS.format(value);
}
