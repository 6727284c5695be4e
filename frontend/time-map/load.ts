import { ask, FEED, FEED_REQUEST, JSON_TYPE } from '../asked';
import { readFeed } from '../columns/feed-of';
import { type JsonFeed, packed } from '../columns/packed';
import type { Feed } from '../feed';
import { msg } from '../messages/message';

export interface LoadedFeed {
  feed: Feed;
  /** What the server calls that state of the archive; empty when it does not say. */
  version: string;
}

/** Fetches the feed. The error says what happened in words for the reader. */
export async function loadFeed(signal: AbortSignal): Promise<LoadedFeed> {
  const response = await ask(FEED, { ...FEED_REQUEST, signal }).catch((reason: unknown) => {
    throw signal.aborted ? reason : new Error(msg('page.noAnswer'));
  });
  signal.throwIfAborted();
  if (!response.ok) {
    throw new Error(msg('page.answered', { status: `${response.status} ${response.statusText}`.trim() }));
  }
  const version = versionOf(response.headers.get('etag') ?? '');
  try {
    if (response.headers.get('content-type')?.startsWith(JSON_TYPE)) {
      const { collection, articles, events } = (await response.json()) as JsonFeed;
      return { feed: packed(collection, articles, events), version };
    }
    return { feed: readFeed(await response.arrayBuffer()), version };
  } catch (reason) {
    throw signal.aborted ? reason : new Error(msg('page.cutOff'));
  }
}

/** The state of the archive that an ETag names, whatever form the feed has. */
export function versionOf(etag: string): string {
  return /^W\/"(\w+)(?:-json)?"$/.exec(etag)?.[1] ?? '';
}
