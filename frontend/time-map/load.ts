import { ask, FEED, FEED_REQUEST, JSON_TYPE } from '../asked';
import { readFeed } from '../columns/feed-of';
import { type JsonFeed, packed } from '../columns/packed';
import type { Feed } from '../feed';
import { msg } from '../messages/message';

/** Fetches the feed. The error says what happened in words for the reader. */
export async function loadFeed(signal: AbortSignal): Promise<Feed> {
  const response = await ask(FEED, { ...FEED_REQUEST, signal }).catch((reason: unknown) => {
    throw signal.aborted ? reason : new Error(msg('page.noAnswer'));
  });
  signal.throwIfAborted();
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
