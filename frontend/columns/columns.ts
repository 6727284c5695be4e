import { Texts } from './texts';

export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** The columns of a feed by name: numbers, and lines of text. */
export interface Columns {
  numbers(name: string): Numbers;
  texts(name: string): Texts;
}

/** One column as the header of the document describes it. */
interface Described {
  type: 'u8' | 'u16' | 'i32' | 'f64' | 'text';
  /** The byte behind the header at which it begins, a multiple of 8. */
  at: number;
  /** Numbers, or bytes of text. */
  length: number;
}

export interface Header {
  collection: string;
  columns: Record<string, Described>;
}

/** The first bytes, as a number: "DLC1". */
const NAME = 0x31434c44;
/** Before the header stand the name and its length, four bytes each. */
const BEGIN = 8;

/** The columns of a binary document, read where they lie: nothing is copied and no text is decoded before it is asked for. */
export class BinaryColumns implements Columns {
  readonly header: Header;
  readonly #bytes: ArrayBuffer;
  /** Where the columns begin. */
  readonly #base: number;

  /** @throws Error when it is no such document, or cut off */
  constructor(bytes: ArrayBuffer) {
    const view = new DataView(bytes);
    if (bytes.byteLength < BEGIN || view.getUint32(0, true) !== NAME) {
      throw new Error('not a document of columns');
    }
    const length = view.getUint32(4, true);
    this.header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, BEGIN, length))) as Header;
    this.#bytes = bytes;
    this.#base = BEGIN + length;
  }

  numbers(name: string): Numbers {
    const { type, at, length } = this.#described(name);
    switch (type) {
      case 'u8':
        return new Uint8Array(this.#bytes, at, length);
      case 'u16':
        return new Uint16Array(this.#bytes, at, length);
      case 'i32':
        return new Int32Array(this.#bytes, at, length);
      case 'f64':
        return new Float64Array(this.#bytes, at, length);
      case 'text':
        throw new Error(`the column '${name}' is text`);
    }
  }

  texts(name: string): Texts {
    const { at, length } = this.#described(name);
    return new Texts(new Uint8Array(this.#bytes, at, length));
  }

  #described(name: string): Described {
    const described = this.header.columns[name];
    if (described === undefined) {
      throw new Error(`there is no column '${name}'`);
    }
    return { ...described, at: this.#base + described.at };
  }
}
