import { css } from 'lit';

export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--dl-surface);
  }
  .head {
    display: flex;
    align-items: baseline;
    gap: 8px;
    padding: 12px 16px 9px;
    border-bottom: 1px solid var(--dl-hairline);
  }
  h2 {
    margin: 0;
    font: 700 16px/20px var(--dl-sans, sans-serif);
  }
  .counted {
    color: var(--dl-muted);
  }
  .counted b {
    color: var(--dl-text);
  }
  .view {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    margin: -2px 0 -2px auto;
    font-size: 12.5px;
    color: var(--dl-muted);
    cursor: pointer;
  }
  .scroll {
    position: relative;
    flex: 1;
    min-height: 0;
    contain: strict;
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  [role='listbox']:focus-visible {
    outline: none;
  }
  .rest {
    margin: 0;
    padding: 12px 16px;
    color: var(--dl-muted);
  }
  .group-title {
    padding: 12px 16px 4px 72px;
    font: 600 12px/16px var(--dl-sans, sans-serif);
    color: var(--dl-muted);
  }
  .day {
    display: grid;
    grid-template-columns: 56px minmax(0, 1fr);
    border-bottom: 1px solid var(--dl-hairline);
  }
  .day:last-child {
    border-bottom: 0;
  }
  .group + .group .group-title {
    border-top: 0;
  }
  /* It stands after its rows, so that it lies on their ground without a layer of its own. */
  .date {
    top: 0;
    grid-area: 1 / 1;
    align-self: start;
    padding: 9px 0 9px 16px;
    line-height: 20px;
    white-space: nowrap;
    pointer-events: none;
  }
  /* Each one that may stick is a layer of its own to the browser, which a step of the clock would pay for. */
  .scrolled .date {
    position: sticky;
  }
  .date b {
    display: block;
    font-size: 16px;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .date span {
    display: block;
    font-size: 12px;
    line-height: 15px;
    color: var(--dl-muted);
  }
  .rows {
    grid-area: 1 / 2;
    min-width: 0;
  }
  .row {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) auto;
    margin-left: -56px;
    padding: 9px 12px 9px 72px;
    cursor: pointer;
  }
  .row + .row {
    border-top: 1px solid var(--dl-hairline);
  }
  .row.hovered,
  .row:hover {
    background: color-mix(in srgb, var(--dl-sunken) 55%, transparent);
    transition: background 80ms linear;
  }
  .row.selected {
    background: var(--dl-sunken);
    box-shadow: inset 3px 0 0 var(--dl-text);
  }
  [role='listbox']:focus-visible .row.active {
    outline: 2px solid var(--dl-focus);
    outline-offset: -3px;
  }
  .symbol.doubtful {
    position: relative;
  }
  /* One that cuts off would be a layer of its own to the browser. */
  .symbol svg {
    display: block;
    overflow: visible;
    margin-left: -1px;
  }
  .doubt {
    position: absolute;
    left: 14px;
    top: -5px;
    width: 12px;
    height: 12px;
    border-radius: 6px;
    background: var(--dl-text);
    color: var(--dl-surface);
    font: 700 9.5px/12px var(--dl-sans, sans-serif);
    text-align: center;
  }
  .title {
    font-weight: 600;
    font-size: 14.5px;
    line-height: 19px;
    overflow-wrap: anywhere;
  }
  .meta {
    margin-top: 1px;
    font-size: 13px;
    line-height: 17px;
    color: var(--dl-muted);
  }
  .auto {
    margin: 2px 0 0 6px;
    font-size: 11.5px;
    line-height: 14px;
    color: var(--dl-muted);
  }
  .empty {
    padding: 24px 16px;
  }
  .empty p {
    margin: 0 0 12px;
    color: var(--dl-muted);
  }
  .empty strong {
    display: block;
    font-weight: 600;
    color: var(--dl-text);
  }
  .around {
    display: grid;
    grid-template-columns: 1fr 1fr;
    flex: none;
    border-top: 1px solid var(--dl-hairline);
  }
  .around button {
    display: block;
    min-width: 0;
    padding: 9px 12px 10px 16px;
    line-height: 17px;
    white-space: normal;
  }
  .around button + button,
  .around span + button {
    border-left: 1px solid var(--dl-hairline);
  }
  .around button:hover {
    background: color-mix(in srgb, var(--dl-text) 5%, transparent);
  }
  .around button:focus-visible {
    outline-offset: -3px;
  }
  .around span {
    display: block;
    font-size: 12px;
    color: var(--dl-muted);
  }
  .around b {
    display: block;
    font-size: 14px;
    font-weight: 600;
  }
  .around .what {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    font-size: 12.5px;
    line-height: 16px;
  }
  .tray {
    display: flex;
    flex: none;
    align-items: center;
    gap: 10px;
    min-height: 35px;
    padding: 0 16px;
    border-top: 1px solid var(--dl-hairline);
    font-size: 13px;
    color: var(--dl-muted);
  }
  .unplaced {
    flex: none;
    border-top: 1px solid var(--dl-hairline);
    background: var(--dl-sunken);
  }
  .unplaced summary {
    display: flex;
    align-items: center;
    gap: 7px;
    min-height: 35px;
    padding: 0 16px;
    font-size: 13px;
    cursor: pointer;
    list-style: none;
  }
  .unplaced summary::-webkit-details-marker {
    display: none;
  }
  .unplaced summary .icon {
    rotate: -90deg;
  }
  .unplaced[open] summary .icon {
    rotate: 0deg;
  }
  .unplaced summary b {
    font-weight: 650;
  }
  .unplaced summary span {
    margin-left: auto;
    color: var(--dl-muted);
  }
  .unplaced summary:focus-visible {
    outline-offset: -3px;
  }
  .unplaced ul {
    max-height: 180px;
    margin: 0;
    padding: 0 0 6px;
    overflow-y: auto;
    list-style: none;
  }
  .unplaced button {
    display: grid;
    grid-template-columns: 56px 28px 1fr;
    width: 100%;
    padding: 5px 12px 5px 16px;
    gap: 0;
    white-space: normal;
    align-items: start;
  }
  .unplaced button:hover {
    background: color-mix(in srgb, var(--dl-text) 5%, transparent);
  }
  @media (forced-colors: active) {
    .row.selected {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @container time-map (width < 800px) {
    .date {
      display: none;
    }
    .day {
      grid-template-columns: 0 1fr;
    }
    .row {
      margin-left: 0;
      padding-left: 16px;
      min-height: 44px;
    }
    .group-title {
      padding: 8px 16px 2px;
    }
    .head {
      padding: 0 16px 8px;
    }
    .around {
      display: none;
    }
  }
`;
