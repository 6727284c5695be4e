/**
 * What the page tells the server. The server's part of the page comes after the map; what is told before that waits for it.
 */
export class ServerLine {
  #end: EventTarget | null = null;
  #waiting: CustomEvent[] = [];

  tell(name: string, detail: unknown = null): void {
    const event = new CustomEvent(name, { detail });
    if (this.#end === null) this.#waiting.push(event);
    else this.#end.dispatchEvent(event);
  }

  /** From now on this one hears everything. */
  connect(end: EventTarget): void {
    this.#end = end;
    for (const event of this.#waiting) end.dispatchEvent(event);
    this.#waiting = [];
  }
}
