import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    height: 100%;
    overflow: hidden;
    background: var(--dl-surface);
    container: time-map / inline-size;
  }
  .page {
    display: grid;
    grid-template: 52px minmax(0, 1fr) auto / 340px minmax(0, 1fr) auto;
    grid-template-areas: 'header header header' 'list map panel' 'bar bar bar';
    height: 100%;
  }
  page-header {
    grid-area: header;
  }
  .list {
    grid-area: list;
    min-height: 0;
    border-right: 1px solid var(--dl-hairline);
  }
  .list event-list {
    height: 100%;
  }
  .map {
    position: relative;
    grid-area: map;
    min-width: 0;
    overflow: hidden;
    background: var(--dl-water);
    container: map / inline-size;
  }
  event-map {
    display: block;
    position: absolute;
    inset: 0;
  }
  .panel {
    position: relative;
    grid-area: panel;
    width: 400px;
    min-height: 0;
    overflow: hidden;
    border-left: 1px solid var(--dl-hairline);
    background: var(--dl-surface);
    outline: none;
  }
  .panel ::slotted(*) {
    height: 100%;
  }
  /* The dialogs of the server are there without its panel. */
  .put-away {
    display: contents;
    --dl-panel: none;
  }
  .rail {
    grid-area: panel;
    width: 44px;
    border-left: 1px solid var(--dl-hairline);
    background: var(--dl-surface);
  }
  .rail button {
    justify-content: flex-start;
    gap: 8px;
    width: 43px;
    padding: 16px 0;
    font-size: 13.5px;
    font-weight: 600;
    writing-mode: vertical-rl;
  }
  .rail button:hover {
    background: color-mix(in srgb, var(--dl-text) 6%, transparent);
  }
  .rail button:focus-visible {
    outline-offset: -3px;
  }
  time-bar {
    grid-area: bar;
    height: 212px;
  }
  /* Their sizes are the page's: what changes within one of them lays out, and paints, that one alone. */
  .page:not(.small) :is(page-header, event-list, time-bar) {
    contain: layout size style;
  }
  .bar-room {
    grid-area: bar;
    height: 212px;
    border-top: 1px solid var(--dl-hairline);
    background: var(--dl-sunken);
  }
  .progress {
    position: absolute;
    top: 52px;
    left: 0;
    z-index: 3;
    width: 100%;
    height: 2px;
    overflow: hidden;
  }
  .progress::before {
    content: '';
    display: block;
    width: 66%;
    height: 2px;
    background: var(--dl-text);
    animation: appear 0ms 300ms backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .message {
    padding: 16px 16px 16px 18px;
    border-left: 3px solid var(--dl-text);
  }
  .message h2 {
    margin: 0 0 4px;
    font: 600 18px/24px var(--dl-serif, serif);
  }
  .message p {
    margin: 0 0 12px;
  }
  .notice {
    position: absolute;
    top: 12px;
    right: 56px;
    z-index: 3;
    display: flex;
    align-items: center;
    gap: 12px;
    width: max-content;
    max-width: min(560px, calc(100% - 400px));
    padding: 4px 4px 4px 14px;
    border: 1px solid var(--dl-text);
    border-radius: 4px;
    background: var(--dl-raised);
    font-size: 13.5px;
  }
  .notice button {
    flex: none;
  }
  .map-title h2 {
    margin: 0;
    font: 600 27px/32px var(--dl-serif, serif);
    letter-spacing: -0.015em;
  }
  .map-title p {
    margin: 0;
  }
  .map-title button {
    margin-top: 6px;
    background: var(--dl-raised);
    pointer-events: auto;
  }
  .close {
    position: absolute;
    top: 9px;
    right: 10px;
    z-index: 1;
  }

  /* the panel slides over the map */
  .medium {
    grid-template-columns: 300px minmax(0, 1fr) 44px;
  }
  .medium .panel {
    position: absolute;
    top: 52px;
    right: 0;
    bottom: 212px;
    z-index: 2;
    box-shadow: -2px 0 10px rgb(0 0 0 / 0.1);
    animation: slide 160ms cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes slide {
    from {
      translate: 100% 0;
    }
  }

  /* the map takes the whole small screen */
  .small {
    display: block;
    position: relative;
  }
  .small .map {
    position: absolute;
    inset: 0 0 calc(66px + var(--sheet-room, 322px)) 0;
  }
  .small page-header {
    position: absolute;
    inset: 8px 8px auto 8px;
    z-index: 3;
  }
  .small time-bar,
  .small .bar-room {
    position: absolute;
    inset: auto 0 0 0;
    z-index: 3;
    height: 78px;
  }
  .small bottom-sheet {
    position: absolute;
    inset: auto 0 78px 0;
    z-index: 2;
  }
  .small bottom-sheet :is(.list, .panel) {
    flex: 1;
    width: auto;
    min-height: 0;
    border: 0;
  }
  .back {
    flex: none;
    min-height: 44px;
    padding: 0 12px;
    font-weight: 600;
  }
  .small .panel {
    display: flex;
    flex-direction: column;
    overflow: auto;
  }
  .small .panel ::slotted(*) {
    height: auto;
    min-height: 0;
    flex: 1;
  }
  /* Beside a long title there is no room. */
  @container map (max-width: 900px) {
    .notice {
      top: 84px;
      max-width: min(560px, calc(100% - 68px));
    }
  }
  .medium:has(.panel) .notice {
    right: 368px;
    max-width: calc(100% - 380px);
  }
  .small .notice {
    inset: auto auto 24px 50%;
    max-width: calc(100% - 24px);
    translate: -50% 0;
  }
`;
