import { nothing, svg, type TemplateResult } from 'lit';
import { FAMILIES, familyOf } from '../symbols';
import { type Bar, bodyOf, stretchOf } from './bars';
import { BAR, middleOf, textWidth } from './measures';

/** A hollow bar that is shorter has no room for dashes. */
const SHORT = 14;

/** The bars with core, taper and tail. */
export function lanesDrawing(
  bars: readonly Bar[],
  pitch: number,
  selected: string | null,
  hovered: string | null,
): TemplateResult {
  return svg`<defs>${FAMILIES.map(
    (family) => svg`<linearGradient id=${`tail-${family}`}>
      <stop offset="0" stop-color=${`var(--dl-${family})`} stop-opacity=".5" />
      <stop offset="1" stop-color=${`var(--dl-${family})`} stop-opacity=".16" />
    </linearGradient>`,
  )}</defs>
  ${bars.map((bar) => drawing(bar, pitch, bar.event.id === selected, bar.event.id === hovered))}`;
}

function drawing(bar: Bar, pitch: number, selected: boolean, hovered: boolean): TemplateResult {
  const family = familyOf(bar.event);
  const y = middleOf(bar.lane, pitch);
  const { from, to } = bodyOf(bar);
  const touch = stretchOf(bar, textWidth);
  const known = (bar.certain ?? bar.possible) ? bodyOf({ ...bar, assumed: null }) : { from, to };
  return svg`<g class="bar" data-event=${bar.event.id} style=${`--kind: var(--dl-${family})`}>
    <title>${bar.event.title}${bar.event.when ? `, ${bar.event.when}` : ''}</title>
    <rect class="touch" x=${touch.from} y=${y - pitch / 2} width=${Math.max(touch.to - touch.from, 6)} height=${pitch} />
    ${bar.possible ? taper(bar.possible, y) : nothing}
    ${bar.certain ? core(bar.certain, y, bar.event.status) : nothing}
    ${bar.assumed ? tail(bar, bar.assumed, y, family) : nothing}
    ${
      selected || hovered
        ? svg`<rect class=${`ring ${selected ? 'on' : ''}`} x=${known.from - 1} y=${y - 6} width=${known.to - known.from + 2} height="12" rx="3" />`
        : nothing
    }
  </g>`;
}

/** The labels beside the bars, which lie over all lines. */
export function labelsDrawing(bars: readonly Bar[], pitch: number, selected: string | null): TemplateResult {
  return svg`${bars.map(({ event, lane, label, labelAt }) =>
    labelAt === null
      ? nothing
      : svg`<text class=${`label ${event.id === selected ? 'on' : ''}`} x=${labelAt.x} y=${middleOf(lane, pitch) + 4} text-anchor=${labelAt.anchor}>${label}</text>`,
  )}`;
}

/** It widens with how surely the event has happened by that day. */
function taper([from, to]: [number, number], y: number): TemplateResult {
  const begin = Math.min(from + 2, to);
  return svg`<path class="taper" d=${`M${begin} ${y}L${to} ${y - BAR / 2}V${y + BAR / 2}Z`} />`;
}

function core([from, to]: [number, number], y: number, status: string): TemplateResult {
  const hollow = status === 'planned' || status === 'conditional' || status === 'denied';
  const inset = hollow ? 2.25 : 1.5;
  const height = hollow ? 6.5 : BAR;
  const short = to - from < SHORT;
  return svg`<rect
    class=${`core ${hollow ? status : ''} ${short ? 'short' : ''}`}
    x=${from + Math.min(inset, (to - from) / 4)}
    y=${y - height / 2}
    width=${Math.max(1.5, to - from - 2 * inset)}
    height=${height}
    rx=${status === 'conditional' ? 3 : 1.5}
  />`;
}

/** What is taken to go on after the last report pales; an arrow says that it goes on beyond the edge. */
function tail(bar: Bar, [from, to]: [number, number], y: number, family: string): TemplateResult {
  const tip = bar.goesOn ? to - 9 : to;
  return svg`<rect class="tail" fill=${`url(#tail-${family})`} x=${from} y=${y - 1.5} width=${Math.max(0, tip - from)} height="3" />
  ${bar.goesOn ? svg`<path class="tip" d=${`M${to - 10} ${y - 4.5}L${to - 3} ${y}L${to - 10} ${y + 4.5}`} />` : nothing}`;
}
