import { LANGUAGE, type Language } from './message';

/** Each language by its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

const A_YEAR = 31_536_000;

/** Keeps the choice for the next visit, and asks the server for the page in that language. */
export function chooseLanguage(language: Language): void {
  if (language !== LANGUAGE) {
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads it, and the Cookie Store is not everywhere
    document.cookie = `dateline-language=${language}; path=/; max-age=${A_YEAR}; samesite=lax`;
    location.reload();
  }
}
