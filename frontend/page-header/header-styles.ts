import { css } from 'lit';

export const headerStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: 14px;
    height: 52px;
    padding: 0 16px;
    border-bottom: 1px solid var(--dl-hairline);
    background: var(--dl-surface);
    white-space: nowrap;
  }
  h1 {
    margin: 0;
    font: 700 21px/1 var(--dl-serif, serif);
    letter-spacing: -0.015em;
  }
  .collection {
    overflow: hidden;
    min-width: 0;
    padding-left: 12px;
    border-left: 1px solid var(--dl-hairline);
    font-size: 14px;
    font-weight: 600;
    line-height: 32px;
    text-overflow: ellipsis;
  }
  /* Beside the filters a few letters of it would be left. */
  @container time-map (max-width: 1100px) {
    .collection {
      display: none;
    }
  }
  search {
    position: relative;
    flex: 1;
    min-width: 150px;
    max-width: 270px;
  }
  search .icon {
    position: absolute;
    left: 8px;
    top: 8px;
    color: var(--dl-muted);
    pointer-events: none;
  }
  search input[type='search'] {
    width: 100%;
    padding: 0 30px;
    background: none;
    font-size: 13.5px;
  }
  search kbd {
    position: absolute;
    right: 8px;
    top: 7px;
    pointer-events: none;
  }
  search input:not(:placeholder-shown) + kbd {
    display: none;
  }
  .filters {
    display: flex;
  }
  .known {
    padding-left: 7px;
    border-left: 1px solid var(--dl-hairline);
  }
  .actions {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-left: auto;
  }
  .box {
    display: flex;
    flex-direction: column;
    gap: 10px;
    width: 280px;
    max-width: 100%;
    padding: 8px;
  }
  .box p {
    margin: 0;
    color: var(--dl-muted);
    font-size: 13px;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 32px;
    padding: 4px 8px;
    border-radius: 4px;
    cursor: pointer;
  }
  .option:hover {
    background: color-mix(in srgb, var(--dl-text) 6%, transparent);
  }
  .line-button {
    display: flex;
    width: 100%;
    min-height: 32px;
    padding: 4px 8px;
    border-radius: 4px;
  }
  .line-button:hover {
    background: color-mix(in srgb, var(--dl-text) 6%, transparent);
  }
  .review {
    gap: 6px;
  }
  .review[aria-pressed='true'] {
    box-shadow: inset 0 -2px 0 var(--dl-text);
  }
  .count {
    min-width: 17px;
    padding: 0 4px;
    border-radius: 9px;
    background: var(--dl-text);
    color: var(--dl-surface);
    font: 600 12px/17px var(--dl-sans, sans-serif);
    text-align: center;
  }
  .box h2 {
    margin: 8px 8px 2px;
    font: 600 13px/18px var(--dl-sans, sans-serif);
    color: var(--dl-muted);
  }
  details + details {
    border-top: 1px solid var(--dl-hairline);
  }
  details summary .icon {
    margin-left: auto;
    color: var(--dl-muted);
  }
  details[open] summary .icon {
    rotate: 180deg;
  }
  details summary {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding: 0 8px;
    font-weight: 600;
    cursor: pointer;
  }
  choice-list {
    padding-bottom: 6px;
  }
  /* the small screen: a card over the map */
  :host([compact]) {
    gap: 0;
    height: 52px;
    padding: 0;
    border: 1px solid var(--dl-hairline);
    border-radius: 6px;
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.1);
  }
  .small-title {
    flex: 1;
    min-width: 0;
    line-height: 18px;
  }
  .small-title h1 {
    overflow: hidden;
    font: 600 18px/22px var(--dl-serif, serif);
    letter-spacing: -0.01em;
    text-overflow: ellipsis;
  }
  .small-title p {
    overflow: hidden;
    margin: 0;
    font-size: 12.5px;
    line-height: 16px;
    color: var(--dl-muted);
    text-overflow: ellipsis;
  }
  :host([compact]) .square {
    width: 44px;
    height: 44px;
  }
  :host([compact]) search {
    flex: 1;
    max-width: none;
    margin-right: 4px;
  }
  :host([compact]) search input[type='search'] {
    height: 42px;
    border-color: transparent;
    font-size: 16px;
  }
  :host([compact]) search .icon {
    top: 13px;
  }
  :host([compact]) kbd {
    display: none;
  }
  .add {
    flex: none;
    padding: 0 13px;
  }
  :host([compact]) .add {
    justify-content: center;
    min-height: 44px;
  }
`;
