import { html } from 'lit';

const icon = (path: string) =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path} /></svg>`;

export const ICONS = {
  plus: icon('M8 3v10M3 8h10'),
  minus: icon('M3 8h10'),
  fit: icon('M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3'),
};
