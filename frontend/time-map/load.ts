import type { Feed } from '../feed';

/** Fetches the feed. The error says what happened in words for the reader. */
export async function loadFeed(address: string, signal: AbortSignal): Promise<Feed> {
  const response = await fetch(new URL(address, document.baseURI), {
    signal,
    headers: { accept: 'application/json' },
  }).catch((reason: unknown) => {
    throw signal.aborted ? reason : new Error('The server does not answer.');
  });
  if (!response.ok) {
    throw new Error(
      `The server answered ${response.status}${response.statusText ? ` ${response.statusText}` : ''}.`,
    );
  }
  try {
    return (await response.json()) as Feed;
  } catch (reason) {
    throw signal.aborted ? reason : new Error('The answer of the server was cut off.');
  }
}
