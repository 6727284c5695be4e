import type { Feed } from '../feed';
import { msg } from '../messages/message';

/** Fetches the feed. The error says what happened in words for the reader. */
export async function loadFeed(address: string, signal: AbortSignal): Promise<Feed> {
  const response = await fetch(new URL(address, document.baseURI), {
    signal,
    headers: { accept: 'application/json' },
  }).catch((reason: unknown) => {
    throw signal.aborted ? reason : new Error(msg('page.noAnswer'));
  });
  if (!response.ok) {
    throw new Error(msg('page.answered', { status: `${response.status} ${response.statusText}`.trim() }));
  }
  try {
    return (await response.json()) as Feed;
  } catch (reason) {
    throw signal.aborted ? reason : new Error(msg('page.cutOff'));
  }
}
