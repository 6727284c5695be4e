import type { Outline } from './outline';

/** What the worker is asked for, by a number that its answer has, too. */
export interface Question {
  number: number;
  address: string;
}

/** The outline; null where there is none, 'lost' where the server did not answer. */
export interface Reply {
  number: number;
  outline: Outline | null | 'lost';
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (outline: Reply['outline']) => void>();

/** Fetches an outline and has it read beside the page; null when there is none. Fails when the connection is lost. */
export async function fetchOutline(address: string): Promise<Outline | null> {
  worker ??= started();
  const question: Question = { number: last++, address: new URL(address, document.baseURI).href };
  worker.postMessage(question);
  const outline = await new Promise<Reply['outline']>((take) => waiting.set(question.number, take));
  if (outline === 'lost') throw new Error('The outline could not be fetched');
  return outline;
}

function started(): Worker {
  const reader = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
  reader.addEventListener('message', ({ data: { number, outline } }: MessageEvent<Reply>) => {
    waiting.get(number)?.(outline);
    waiting.delete(number);
  });
  return reader;
}
