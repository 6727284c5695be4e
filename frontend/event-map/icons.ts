import { html } from 'lit';

const icon = (path: string) =>
  html`<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path} /></svg>`;

export const ICONS = {
  plus: icon('M8 3v10M3 8h10'),
  minus: icon('M3 8h10'),
  fit: icon('M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3'),
  layers: icon('M8 2.5L14 6L8 9.5L2 6ZM2.6 8.6L8 11.8L13.4 8.6M2.6 11.2L8 14.4L13.4 11.2'),
};
