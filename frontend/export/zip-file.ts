import { Zip, ZipPassThrough } from 'fflate';

/** A ZIP that takes its files one after the other, as they are: pictures are compressed already. */
export class ZipFile {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip: Zip;

  constructor() {
    this.#zip = new Zip((error, part) => {
      if (error) throw error;
      this.#parts.push(part as Uint8Array<ArrayBuffer>);
    });
  }

  add(name: string, content: Uint8Array): void {
    const file = new ZipPassThrough(name);
    this.#zip.add(file);
    file.push(content, true);
  }

  /** Closes it; these bytes one after the other are the file. */
  end(): Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    return this.#parts;
  }
}
