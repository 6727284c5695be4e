// What makes two names the same, and which alternate names are worth keeping.

const LETTERS = {ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h'};

/** The key under which Dateline finds a name: no case, accents, apostrophes or punctuation. */
export function key(name) {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Lm}'’‘`´ʼ.]/gu, '')
    .replace(/[ßøłđðþæœıħ]/g, (letter) => LETTERS[letter])
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{Lm} \d]+$/u;

/** True for a name in Latin letters, written as a name: not "lun dun", not the code "LON". */
export function usable(name) {
  return LATIN.test(name) && /^\p{Lu}|^['’‘`ʼ]?\p{Lu}|^(al|el|as|ash|an|at|ad|ar|az)-\p{Lu}|^d'/u.test(name)
    && /\p{Ll}/u.test(name) && name.length > 2 && !/[?!,;:/()\[\]]/.test(name);
}

/** Distinct names by key, without those of `taken`. */
export function distinct(names, taken = []) {
  const seen = new Set(taken.map(key));
  const kept = [];
  for (const name of names) {
    const k = key(name ?? '');
    if (k && !seen.has(k)) {
      seen.add(k);
      kept.push(name);
    }
  }
  return kept;
}
