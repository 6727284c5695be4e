import { readFeed } from '../columns/feed-of';
import { type JsonFeed, packed } from '../columns/packed';
import type { Feed } from '../feed';
import { msg } from '../messages/message';

const COLUMNS = 'application/vnd.dateline.columns';
const JSON_TYPE = 'application/json';

/** Fetches the feed, as columns or from a server that has only JSON. The error says what happened in words for the reader. */
export async function loadFeed(address: string, signal: AbortSignal): Promise<Feed> {
  const response = await fetch(new URL(address, document.baseURI), {
    signal,
    headers: { accept: `${COLUMNS}, ${JSON_TYPE};q=0.5` },
  }).catch((reason: unknown) => {
    throw signal.aborted ? reason : new Error(msg('page.noAnswer'));
  });
  if (!response.ok) {
    throw new Error(msg('page.answered', { status: `${response.status} ${response.statusText}`.trim() }));
  }
  try {
    if (response.headers.get('content-type')?.startsWith(JSON_TYPE)) {
      const { collection, articles, events } = (await response.json()) as JsonFeed;
      return packed(collection, articles, events);
    }
    return readFeed(await response.arrayBuffer());
  } catch (reason) {
    throw signal.aborted ? reason : new Error(msg('page.cutOff'));
  }
}
