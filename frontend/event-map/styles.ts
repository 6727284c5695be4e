import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--dl-water);
    color: var(--dl-text);
    font-family: 'Source Sans 3 Variable', 'Source Sans 3', sans-serif;
    font-size: 14px;
    line-height: 20px;
    font-variant-numeric: tabular-nums lining-nums;
    contain: strict;
  }
  .view {
    position: absolute;
    inset: 0;
    outline: none;
    touch-action: none;
    user-select: none;
  }
  .view:focus-visible::after,
  .options:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    border: 2px solid var(--dl-focus);
    pointer-events: none;
  }
  .title {
    position: absolute;
    left: 18px;
    top: 14px;
    max-width: min(60%, 560px);
    pointer-events: none;
    text-shadow:
      0 0 2px var(--dl-casing),
      0 0 3px var(--dl-casing),
      0 0 6px var(--dl-casing);
  }
  .title ::slotted(*) {
    pointer-events: auto;
  }
  .title h2 {
    margin: 0;
    font: 600 27px/32px 'Source Serif 4 Variable', 'Source Serif 4', serif;
    letter-spacing: -0.015em;
  }
  .title p {
    margin: 0;
    font-size: 14px;
    line-height: 20px;
  }
  .controls {
    position: absolute;
    right: 12px;
    top: 12px;
    display: flex;
    flex-direction: column;
    background: var(--dl-raised);
    border: 1px solid var(--dl-hairline);
    border-radius: 4px;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.08);
  }
  .controls button {
    width: 32px;
    height: 32px;
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .controls > * + * {
    border-top: 1px solid var(--dl-hairline);
  }
  .controls button:hover {
    background: var(--dl-sunken);
  }
  .layers .option {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 30px;
    padding: 0 8px;
  }
  @media (pointer: coarse) {
    .layers .option {
      min-height: 44px;
    }
  }
  .layers .option + .choice {
    margin-top: 6px;
    border-top: 1px solid var(--dl-hairline);
  }
  .layers h3 {
    margin: 0;
    padding: 7px 8px 2px;
    color: var(--dl-muted);
    font-size: 12.5px;
    font-weight: 400;
    line-height: 17px;
  }
  .layers input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--dl-text);
  }
  button:focus-visible,
  [role='menuitem']:focus-visible {
    outline: 2px solid var(--dl-focus);
    outline-offset: -2px;
  }
  .legend {
    position: absolute;
    left: 12px;
    bottom: 12px;
    max-width: calc(100% - 200px);
    padding: 5px 12px;
    background: var(--dl-raised);
    border: 1px solid var(--dl-hairline);
    border-radius: 4px;
    font-size: 12.5px;
    line-height: 16px;
  }
  .legend .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    min-height: 22px;
  }
  .legend .entry {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 22px;
    white-space: nowrap;
  }
  .legend svg {
    flex: none;
  }
  .scale,
  .credit {
    position: absolute;
    right: 12px;
    font-size: 11px;
    line-height: 13px;
    pointer-events: none;
    text-shadow:
      0 0 2px var(--dl-land),
      0 0 2px var(--dl-land),
      0 0 4px var(--dl-land);
  }
  .scale {
    bottom: 29px;
    display: flex;
    flex-direction: column;
    align-items: flex-end;
    gap: 2px;
  }
  .scale i {
    display: block;
    height: 5px;
    border: 1px solid currentColor;
    border-top: 0;
  }
  .credit {
    bottom: 10px;
    color: var(--dl-label-country);
  }
  .failure {
    position: absolute;
    left: 18px;
    top: 76px;
    max-width: 420px;
    margin: 0;
    padding: 8px 12px;
    background: var(--dl-raised);
    border-left: 3px solid var(--dl-text);
  }
  .tip {
    position: absolute;
    z-index: 2;
    max-width: 260px;
    padding: 6px 10px;
    pointer-events: none;
    background: var(--dl-raised);
    border: 1px solid var(--dl-hairline);
    border-radius: 4px;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.08);
    font-size: 13px;
    line-height: 17px;
  }
  .tip b {
    display: block;
    font-weight: 600;
  }
  .tip span {
    color: var(--dl-muted);
  }
  .options {
    position: absolute;
    inset: 0;
    outline: none;
    pointer-events: none;
  }
  .options [role='option'] {
    position: absolute;
    width: 28px;
    height: 28px;
    margin: -14px 0 0 -14px;
    border-radius: 50%;
    contain: size layout style;
  }
  .options:focus-visible .active {
    outline: 2px solid var(--dl-focus);
    outline-offset: 6px;
  }
  .list {
    position: absolute;
    z-index: 3;
    width: 280px;
    max-height: min(320px, 70%);
    overflow: auto;
    background: var(--dl-raised);
    border: 1px solid var(--dl-hairline);
    border-radius: 4px;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.08);
  }
  .list h3 {
    position: sticky;
    top: 0;
    margin: 0;
    padding: 8px 12px;
    background: inherit;
    font-size: 13px;
    line-height: 17px;
    border-bottom: 1px solid var(--dl-hairline);
  }
  .list button {
    display: grid;
    grid-template-columns: 26px 1fr;
    gap: 8px;
    width: 100%;
    min-height: 36px;
    padding: 6px 12px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 13px;
    line-height: 17px;
    text-align: left;
    cursor: pointer;
  }
  .list button:hover {
    background: var(--dl-sunken);
  }
  .list p {
    margin: 0;
    padding: 8px 12px;
    color: var(--dl-muted);
    font-size: 12.5px;
  }
  .list small {
    display: block;
    color: var(--dl-muted);
    font-size: 12px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @media (max-width: 799px) {
    .title {
      display: none;
    }
    .controls {
      top: 76px;
    }
    .controls button {
      width: 44px;
      height: 44px;
    }
    .controls .layers {
      min-height: 44px;
    }
    .controls .zoom,
    .legend,
    .scale {
      display: none;
    }
    .credit {
      bottom: 18px;
    }
  }
  /* What it tells is drawn on a canvas, which forced colours do not reach. */
  .probe {
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .legend,
    .controls,
    .list,
    .tip {
      border-color: CanvasText;
    }
  }
`;
