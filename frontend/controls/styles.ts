import { css } from 'lit';

/** Ink on paper: what every part of the page shares. Colour is left to the events. */
export const controlStyles = css`
  * {
    box-sizing: border-box;
  }
  :host {
    font: 400 14px / 20px var(--dl-sans, system-ui, sans-serif);
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--dl-text);
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button {
    min-height: 32px;
    padding: 0 10px;
    border-radius: 4px;
    font-size: 13.5px;
    font-weight: 600;
  }
  .button.line {
    border: 1px solid var(--dl-control);
  }
  .button.solid {
    background: var(--dl-accent);
    color: var(--dl-on-accent);
  }
  .square {
    justify-content: center;
    width: 32px;
    height: 32px;
    border-radius: 4px;
  }
  .link {
    min-width: 24px;
    min-height: 24px;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  :is(.button, .square):hover:not(:disabled) {
    background: color-mix(in srgb, var(--dl-text) 7%, transparent);
    transition: background 80ms linear;
  }
  .button.solid:hover:not(:disabled) {
    background: color-mix(in srgb, var(--dl-accent) 85%, var(--dl-surface));
  }
  button:disabled {
    color: color-mix(in srgb, var(--dl-muted) 60%, transparent);
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--dl-focus);
    outline-offset: 1px;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--dl-accent);
  }
  input:is([type='text'], [type='search']) {
    min-width: 0;
    height: 32px;
    padding: 0 8px;
    border: 1px solid var(--dl-control);
    border-radius: 4px;
    background: var(--dl-raised);
    color: inherit;
    font: inherit;
  }
  ::placeholder {
    color: var(--dl-muted);
    opacity: 1;
  }
  kbd {
    padding: 0 4px;
    border: 1px solid var(--dl-control);
    border-radius: 3px;
    font: 500 11px/16px var(--dl-sans, system-ui, sans-serif);
    color: var(--dl-muted);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .button,
    .square {
      min-height: 44px;
    }
    .square {
      width: 44px;
    }
  }
  @media (forced-colors: active) {
    :is([aria-pressed='true'], .play) {
      background: Highlight !important;
      color: HighlightText !important;
      forced-color-adjust: none;
    }
    .button.solid {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition-duration: 0ms !important;
      animation-duration: 0ms !important;
      scroll-behavior: auto !important;
    }
  }
`;
