import { css } from 'lit';

export const plotStyles = css`
  :host {
    display: block;
    position: relative;
    height: 162px;
    contain: layout size style;
    user-select: none;
    -webkit-user-select: none;
    touch-action: none;
  }
  .slider {
    position: absolute;
    inset: 0 8px 0 8px;
    border-radius: 3px;
  }
  svg {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    font-family: var(--dl-sans, sans-serif);
    pointer-events: none;
  }
  .ground {
    cursor: pointer;
  }
  svg.base {
    pointer-events: auto;
  }
  /* Very many rectangles, which stay as they are while the clock steps: painted once, in a layer of their own. */
  svg.bins {
    will-change: transform;
  }
  .bar {
    cursor: pointer;
  }
  .lanes {
    position: absolute;
    inset: 51px 0 auto 0;
    height: 86px;
    overflow: hidden auto;
    scrollbar-width: thin;
    scroll-behavior: smooth;
  }
  .labels {
    position: absolute;
    inset: 51px 0 auto 0;
    height: 86px;
    overflow: hidden;
    pointer-events: none;
  }
  .lanes svg {
    position: relative;
    display: block;
    pointer-events: auto;
  }
  .weekend {
    fill: var(--dl-text);
    fill-opacity: 0.028;
  }
  .hairline {
    stroke: var(--dl-hairline);
  }
  .axis {
    stroke: var(--dl-control);
  }
  .paper {
    fill: var(--dl-raised);
  }
  .frame {
    fill: none;
    stroke: var(--dl-text);
    stroke-width: 1.8;
  }
  .block {
    fill: var(--kind);
  }
  .block.possible {
    fill-opacity: 0.3;
    stroke: var(--kind);
  }
  .block.assumed {
    fill-opacity: 0.2;
  }
  .block:is(.planned, .conditional, .denied) {
    fill: var(--dl-raised);
    stroke: var(--kind);
    stroke-width: 1.5;
  }
  .block.planned {
    stroke-dasharray: 4 2;
  }
  .block.conditional {
    stroke-dasharray: 1.5 2;
  }
  .block.denied {
    stroke-width: 1;
  }
  .block.plain {
    stroke: none;
  }
  .block.plain:is(.planned, .denied) {
    fill: var(--kind);
    fill-opacity: 0.55;
  }
  .block.plain.conditional {
    fill: var(--kind);
    fill-opacity: 0.4;
  }
  .ghost {
    fill: var(--dl-text);
    fill-opacity: 0.08;
  }
  .count {
    font-size: 11px;
    fill: var(--dl-muted);
  }
  .count.on {
    fill: var(--dl-text);
    font-weight: 600;
  }
  .day {
    font-size: 12.5px;
    fill: var(--dl-muted);
    text-anchor: middle;
  }
  .day.on {
    fill: var(--dl-text);
  }
  .narrowed .day.major {
    font-weight: 600;
  }
  .day.on .number {
    font-weight: 700;
  }
  .touch {
    fill: transparent;
  }
  .taper {
    fill: var(--kind);
    fill-opacity: 0.36;
    stroke: var(--kind);
    stroke-width: 0.9;
    stroke-linejoin: round;
  }
  .core {
    fill: var(--kind);
  }
  .core:is(.planned, .conditional, .denied) {
    fill: var(--dl-raised);
    stroke: var(--kind);
    stroke-width: 1.6;
  }
  .core.planned {
    stroke-dasharray: 5 2.6;
  }
  .core.conditional {
    stroke-width: 1.9;
    stroke-dasharray: 0 3.6;
    stroke-linecap: round;
  }
  .core.short {
    stroke-dasharray: none;
    stroke-width: 1.2;
  }
  .tip {
    fill: none;
    stroke: var(--kind);
    stroke-opacity: 0.45;
    stroke-width: 1.6;
  }
  .label {
    font-size: 12.5px;
    fill: var(--dl-text);
    paint-order: stroke;
    stroke: var(--dl-sunken);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .label.on {
    font-weight: 700;
  }
  .narrow .label {
    font-size: 11.5px;
  }
  .more-lanes {
    position: absolute;
    right: 16px;
    top: 113px;
    min-height: 24px;
    padding: 0 8px;
    border: 1px solid var(--dl-hairline);
    border-radius: 4px;
    background: var(--dl-raised);
    font-size: 12px;
  }
  .ring {
    fill: none;
    stroke: var(--dl-text);
    stroke-width: 1;
  }
  .ring.on {
    stroke-width: 1.6;
  }
  .written {
    stroke: var(--dl-text);
    stroke-width: 1.2;
  }
  .known {
    stroke: var(--dl-text);
    stroke-width: 1.4;
    stroke-dasharray: 4 3;
  }
  .known-words {
    fill: var(--dl-text);
  }
  .hint {
    fill: none;
    pointer-events: all;
  }
  .notch {
    stroke: var(--dl-text);
  }
  .sheet {
    fill: none;
    stroke: var(--dl-text);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .after {
    font-size: 11.5px;
    fill: var(--dl-muted);
    paint-order: stroke;
    stroke: var(--dl-sunken);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .flag {
    pointer-events: auto;
    cursor: pointer;
  }
  .pole {
    stroke: var(--dl-measure);
    stroke-width: 1.6;
  }
  .cloth {
    fill: var(--dl-measure);
  }
  .flag text {
    font-size: 11.5px;
    font-weight: 650;
    fill: var(--dl-on-kind);
  }
  .skipped {
    stroke: var(--dl-muted);
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }
  .grip {
    position: absolute;
    top: 41px;
    width: 24px;
    height: 56px;
    margin-left: -12px;
    border-radius: 4px;
    cursor: ew-resize;
  }
  .grip::before {
    content: '';
    position: absolute;
    inset: 11px 7px;
    border: 1.5px solid var(--dl-text);
    border-radius: 3px;
    background: linear-gradient(90deg, transparent 2px, var(--dl-text) 2px 3px, transparent 3px 5px, var(--dl-text) 5px 6px, transparent 6px)
      0 50% / 100% 12px no-repeat var(--dl-raised);
  }
  .ground.grab {
    cursor: grab;
  }
  .ground.grabbed,
  .ground.grabbed * {
    cursor: grabbing;
  }
  @media (forced-colors: active) {
    .frame,
    .known,
    .written {
      stroke: CanvasText;
    }
  }
`;
