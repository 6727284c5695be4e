import type { Columns, Numbers } from './columns';
import type { Texts } from './texts';

/** A column of texts of which many rows share the same: for each row the number of its text. */
export class Words {
  readonly of: Numbers;
  readonly texts: Texts;

  constructor(of: Numbers, texts: Texts) {
    this.of = of;
    this.texts = texts;
  }

  /** @param name of the numbers; its texts are called so with `.texts` behind it */
  static from(columns: Columns, name: string): Words {
    return new Words(columns.numbers(name), columns.texts(`${name}.texts`));
  }

  get(row: number): string {
    return this.texts.get(this.of[row] as number);
  }
}

/** A column of lists: those of row r are `of[first[r]]` up to `of[first[r + 1] - 1]`. */
export class Lists {
  readonly first: Int32Array;
  readonly of: Numbers;

  constructor(first: Int32Array, of: Numbers) {
    this.first = first;
    this.of = of;
  }

  /** @param name of the numbers; where each list begins is called so with `.first` behind it */
  static from(columns: Columns, name: string): Lists {
    return new Lists(columns.numbers(`${name}.first`) as Int32Array, columns.numbers(name));
  }

  from(row: number): number {
    return this.first[row] as number;
  }

  to(row: number): number {
    return this.first[row + 1] as number;
  }

  isEmpty(row: number): boolean {
    return this.from(row) === this.to(row);
  }

  map<T>(row: number, each: (value: number, at: number) => T): T[] {
    const found: T[] = [];
    for (let at = this.from(row); at < this.to(row); at += 1) found.push(each(this.of[at] as number, at));
    return found;
  }
}
