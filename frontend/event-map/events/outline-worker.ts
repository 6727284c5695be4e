// Fetches outlines and reads them, beside the page.

import { outlineOf } from './outline';
import type { Question, Reply } from './outline-reader';

/** What of a worker the types of a page do not know. */
interface Scope {
  onmessage: (event: MessageEvent<Question>) => void;
  postMessage(reply: Reply, transfer?: Transferable[]): void;
}

const scope = self as unknown as Scope;

scope.onmessage = async ({ data: { number, address } }) => {
  try {
    const response = await fetch(address);
    const outline = response.ok ? outlineOf(await response.json()) : null;
    const buffers = outline?.rings.map((ring) => ring.buffer as ArrayBuffer) ?? [];
    scope.postMessage({ number, outline }, buffers);
  } catch {
    scope.postMessage({ number, outline: 'lost' });
  }
};
