import { html, svg, type TemplateResult } from 'lit';

const LINES = {
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  loop: 'M3 7.5A4 4 0 0 1 7 4h6M11 2l2 2l-2 2M13 8.5A4 4 0 0 1 9 12H3M5 14l-2-2l2-2',
  snap: 'M4 2.5v5a4 4 0 0 0 8 0v-5M4 5h0M2.5 5.5h3M10.5 5.5h3',
  reverse: 'M13 8H3.5M7 4.5L3.5 8L7 11.5',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0a4.5 4.5 0 1 1 9 0zM10.5 10.5L14 14',
  sheet: 'M4 1.8h5l3 3v9.4H4zM9 1.8v3h3',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  back: 'M10 3.5L5.5 8l4.5 4.5',
} as const;

const SOLIDS = {
  first: 'M3 3v10h1.6V3zM13 3L6 8l7 5z',
  backward: 'M11 3L4 8l7 5z',
  play: 'M4 2.5L13.5 8L4 13.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  forward: 'M5 3l7 5l-7 5z',
  last: 'M13 3v10h-1.6V3zM3 3l7 5l-7 5z',
} as const;

export type IconName = keyof typeof LINES | keyof typeof SOLIDS;

/** A sign of 16 pixels in the colour of the text around it. The button says in words what it does. */
export function icon(name: IconName, size = 16): TemplateResult {
  const solid = name in SOLIDS;
  const path = solid ? SOLIDS[name as keyof typeof SOLIDS] : LINES[name as keyof typeof LINES];
  const thick = name === 'more' ? 2.4 : 1.5;
  return html`<svg
    class="icon"
    width=${size}
    height=${size}
    viewBox="0 0 16 16"
    fill=${solid ? 'currentColor' : 'none'}
    stroke=${solid ? 'none' : 'currentColor'}
    stroke-width=${thick}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${svg`<path d=${path} />`}
  </svg>`;
}
