const KEY = 'dateline-tour';

/** Whether the tour was taken or turned down in this browser. */
export function isTourKnown(): boolean {
  return localStorage.getItem(KEY) !== null;
}

export function rememberTour(): void {
  localStorage.setItem(KEY, 'known');
}
