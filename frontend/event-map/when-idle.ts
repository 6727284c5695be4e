/** Milliseconds that something put off waits at most. */
const LATEST = 300;

/** Calls once the page has nothing better to do, or soon where the browser cannot tell. */
export function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: LATEST });
  else setTimeout(call, LATEST);
}
