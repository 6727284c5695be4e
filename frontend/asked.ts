/**
 * What every view needs from the server, asked for while its program is still on its way: the first who asks for the same
 * is given that answer, all later ones a new one.
 */
const answers = new Map<string, Promise<Response>>();

/** The feed, as columns or from a server that has only JSON. */
export const FEED = 'feed';
export const COLUMNS = 'application/vnd.dateline.columns';
export const JSON_TYPE = 'application/json';
export const FEED_REQUEST: RequestInit = { headers: { accept: `${COLUMNS}, ${JSON_TYPE};q=0.5` } };

/** The names of the land, and its coarsest cell, which is the whole file. */
const LAND = ['basemap/index.json', 'basemap/level-0.bin'];

/** Asks for all of it. */
export function askEarly(): void {
  ahead(FEED, FEED_REQUEST);
  for (const address of LAND) ahead(address, { cache: 'no-cache' });
}

/** @param address relative to the page */
export function ask(address: string, request: RequestInit): Promise<Response> {
  const url = new URL(address, document.baseURI).href;
  const answer = answers.get(url);
  answers.delete(url);
  return answer ?? fetch(url, request);
}

function ahead(address: string, request: RequestInit): void {
  const url = new URL(address, document.baseURI).href;
  const answer = fetch(url, request);
  // Who asks for it hears of the failure.
  answer.catch(() => {});
  answers.set(url, answer);
}
