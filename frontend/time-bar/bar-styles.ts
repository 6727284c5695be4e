import { css } from 'lit';

export const barStyles = css`
  :host {
    display: block;
    border-top: 1px solid var(--dl-hairline);
    background: var(--dl-sunken);
    container: bar / inline-size;
  }
  .controls {
    display: flex;
    align-items: center;
    gap: 18px;
    height: 46px;
    padding: 0 16px;
    contain: layout size style;
    white-space: nowrap;
  }
  .transport,
  .menus,
  .zoom {
    display: flex;
    gap: 1px;
  }
  .menus {
    gap: 2px;
  }
  .square[aria-disabled='true'] {
    color: color-mix(in srgb, var(--dl-muted) 60%, transparent);
    cursor: default;
  }
  .play {
    width: 38px;
    margin: 0 3px;
    background: var(--dl-accent);
    color: var(--dl-on-accent);
  }
  .play:hover:not(:disabled) {
    background: color-mix(in srgb, var(--dl-accent) 88%, var(--dl-surface));
  }
  .dates {
    display: flex;
    align-items: center;
    gap: 7px;
    color: var(--dl-muted);
  }
  .modes {
    flex: none;
    display: flex;
    height: 32px;
    overflow: hidden;
    border: 1px solid var(--dl-control);
    border-radius: 4px;
    background: var(--dl-raised);
  }
  .modes button {
    justify-content: center;
    padding: 0 12px;
    font-size: 13.5px;
  }
  .modes button + button {
    border-left: 1px solid var(--dl-hairline);
  }
  .modes button:hover {
    background: color-mix(in srgb, var(--dl-text) 6%, transparent);
  }
  .modes button:focus-visible {
    outline-offset: -3px;
  }
  .modes [aria-pressed='true'] {
    background: var(--dl-accent);
    color: var(--dl-on-accent);
    font-weight: 600;
  }
  .modes [aria-pressed='true']:hover {
    background: var(--dl-accent);
  }
  .modes [aria-pressed='true']:focus-visible {
    outline-color: var(--dl-on-accent);
  }
  .toggle {
    height: 32px;
    padding: 0 7px;
    border-radius: 4px;
    font-size: 13.5px;
  }
  .toggle .icon {
    color: var(--dl-muted);
  }
  .toggle:hover {
    background: color-mix(in srgb, var(--dl-text) 7%, transparent);
  }
  .toggle[aria-pressed='true'] {
    border-radius: 0;
    box-shadow: inset 0 -2px 0 var(--dl-text);
  }
  .toggle[aria-pressed='true'] .icon {
    color: var(--dl-text);
  }
  .option,
  .settings label {
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
  .option.apart {
    margin-top: 4px;
    border-top: 1px solid var(--dl-hairline);
    border-radius: 0;
  }
  .summary {
    flex: 1;
    min-width: 0;
    margin: 0;
    overflow: hidden;
    /* What does not fit goes to a line that is not seen. */
    height: 20px;
    line-height: 20px;
    text-align: end;
    font-size: 13px;
    color: var(--dl-muted);
  }
  .summary b {
    white-space: nowrap;
    color: var(--dl-text);
  }
  .row {
    display: grid;
    grid-template-columns: 52px 1fr 52px 64px;
    align-items: center;
    height: 63px;
    padding: 0 6px;
  }
  .row .square {
    width: 52px;
    height: 48px;
  }
  .row .play {
    margin: 0 0 0 6px;
    border-radius: 6px;
  }
  .date {
    display: flex;
    justify-content: center;
  }
  .now {
    display: block;
    text-align: center;
    line-height: 20px;
  }
  .now b {
    display: block;
    font-size: 18px;
    font-weight: 650;
  }
  .now span {
    display: block;
    font-size: 12.5px;
    line-height: 16px;
    color: var(--dl-muted);
  }
  .settings {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    padding: 8px;
  }
  .settings label {
    min-height: 44px;
  }
  .settings .modes {
    height: 44px;
  }
  /* German words are longer, and a window has two dates. */
  @container bar (width < 1460px) {
    :host(:lang(de)) .window .toggle span {
      display: none;
    }
  }
  @container bar (width < 1180px) {
    .controls {
      gap: 10px;
    }
    .toggle span {
      display: none;
    }
  }
  @container bar (width < 1100px) {
    .menus drop-menu::part(words) {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .modes button {
      padding: 0 9px;
    }
    .summary {
      display: none;
    }
  }
  @container bar (width < 1000px) {
    date-field::part(weekday) {
      display: none;
    }
  }
`;
