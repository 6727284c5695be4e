const KEY = 'dateline-keys';
const OFF = 'off';

/** Whether "/" and "?" act wherever the focus is. Who speaks to the computer may want them off. */
export function keysEverywhere(): boolean {
  return localStorage.getItem(KEY) !== OFF;
}

/** Keeps the choice in this browser. */
export function setKeysEverywhere(on: boolean): void {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, OFF);
}
