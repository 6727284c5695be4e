const pending = new Set<Promise<unknown>>();

/** What the drawing waits for: cells, outlines, pictures. Gives the promise back. */
export function loading<T>(promise: Promise<T>): Promise<T> {
  pending.add(promise);
  const done = () => pending.delete(promise);
  promise.then(done, done);
  return promise;
}

/** Whether anything is still on its way. */
export function isLoading(): boolean {
  return pending.size > 0;
}

/** Resolves when all that is on its way now has come or failed. */
export async function loaded(): Promise<void> {
  await Promise.allSettled(pending);
}
