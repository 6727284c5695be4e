import { Zip, ZipDeflate } from 'fflate';

/**
 * A ZIP that takes its files one after the other. They are not made smaller, as pictures are that already, but written
 * as if: not every program reads a stream of files that are stored as they are.
 */
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
    const file = new ZipDeflate(name, { level: 0 });
    this.#zip.add(file);
    file.push(content, true);
  }

  /** Closes it; these bytes one after the other are the file. */
  end(): Uint8Array<ArrayBuffer>[] {
    this.#zip.end();
    return this.#parts;
  }
}
