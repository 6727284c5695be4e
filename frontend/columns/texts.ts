import { folded } from '../shown/search-text';

const LINE_END = 10;
/** How long a text is taken to be while they are counted. */
const GUESSED = 32;
const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

/** Many short texts in one piece of memory, a line each; one is decoded when it is asked for. */
export class Texts {
  readonly #bytes: Uint8Array;
  #starts: Int32Array | null = null;
  #folded: { text: string; starts: Int32Array } | null = null;

  /** @param bytes UTF-8, each text with a line end behind it */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Line ends within a text become blanks. */
  static of(texts: readonly string[]): Texts {
    return new Texts(ENCODER.encode(texts.map((text) => `${text.replaceAll('\n', ' ')}\n`).join('')));
  }

  get length(): number {
    return this.#lineStarts.length - 1;
  }

  /** The text of that number; empty when there is none. */
  get(number: number): string {
    const starts = this.#lineStarts;
    const [start, end] = [starts[number], starts[number + 1]];
    return start === undefined || end === undefined
      ? ''
      : DECODER.decode(this.#bytes.subarray(start, end - 1));
  }

  all(): string[] {
    return DECODER.decode(this.#bytes).split('\n').slice(0, -1);
  }

  /** The first text that is the same; -1 when there is none. */
  indexOf(text: string): number {
    const bytes = this.#bytes;
    const starts = this.#lineStarts;
    const sought = ENCODER.encode(`${text}\n`);
    for (let number = 0; number < starts.length - 1; number += 1) {
      const start = starts[number] as number;
      let same = 0;
      if ((starts[number + 1] as number) - start === sought.length) {
        while (same < sought.length && bytes[start + same] === sought[same]) same += 1;
      }
      if (same === sought.length) return number;
    }
    return -1;
  }

  /** For each text 1 if it holds the word, which is folded as they are. */
  holding(word: string): Uint8Array {
    this.#folded ??= foldedLines(DECODER.decode(this.#bytes));
    const { text, starts } = this.#folded;
    const found = new Uint8Array(starts.length - 1);
    let line = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[line])) {
      line = lineOf(starts, at, line);
      found[line] = 1;
      line += 1;
    }
    return found;
  }

  get #lineStarts(): Int32Array {
    this.#starts ??= startsIn(this.#bytes);
    return this.#starts;
  }
}

function startsIn(bytes: Uint8Array): Int32Array {
  let starts = new Int32Array(1 + Math.ceil(bytes.length / GUESSED));
  let lines = 0;
  for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1)) {
    lines += 1;
    if (lines === starts.length) starts = grown(starts);
    starts[lines] = end + 1;
  }
  return starts.slice(0, lines + 1);
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

function foldedLines(lines: string): { text: string; starts: Int32Array } {
  const text = folded(lines);
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts: Int32Array.from(starts) };
}

/** The line that a position is in, at or after another line. */
function lineOf(starts: Int32Array, position: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return low;
}
