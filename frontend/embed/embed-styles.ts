import { css } from 'lit';

export const embedStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template-rows: 44px minmax(0, 1fr) auto;
    background: var(--dl-surface);
  }
  header {
    display: flex;
    align-items: center;
    gap: 16px;
    padding: 0 16px;
    border-bottom: 1px solid var(--dl-hairline);
    white-space: nowrap;
  }
  h1 {
    overflow: hidden;
    flex: 1;
    min-width: 0;
    margin: 0;
    font: 600 18px/24px var(--dl-serif, serif);
    letter-spacing: -0.01em;
    text-overflow: ellipsis;
  }
  a {
    color: inherit;
    font-size: 13.5px;
    line-height: 24px;
    text-underline-offset: 2px;
  }
  main {
    position: relative;
    overflow: hidden;
    background: var(--dl-water);
  }
  event-map {
    position: absolute;
    inset: 0;
  }
  time-bar {
    height: 78px;
  }
  .card {
    position: absolute;
    left: 12px;
    bottom: 12px;
    z-index: 3;
    width: min(320px, calc(100% - 24px));
    padding: 12px 48px 12px 16px;
    border: 1px solid var(--dl-text);
    border-radius: 4px;
    background: var(--dl-raised);
  }
  .card button {
    position: absolute;
    top: 6px;
    right: 6px;
  }
  .card h2 {
    margin: 0;
    font: 600 16px/21px var(--dl-serif, serif);
  }
  .card p {
    margin: 2px 0;
    color: var(--dl-muted);
    font-size: 13px;
  }
  .said {
    position: absolute;
    inset: 16px auto auto 16px;
    max-width: 400px;
    background: var(--dl-raised);
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
  .map-title h2 {
    margin: 0;
    font: 600 22px/28px var(--dl-serif, serif);
  }
  .map-title p {
    margin: 0;
  }
  .map-title button {
    margin-top: 6px;
    background: var(--dl-raised);
    pointer-events: auto;
  }
`;
