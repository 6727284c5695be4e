import { nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../messages/message';
import type { Reach } from '../time/day-words';
import type { Bar } from './bars';
import { AXIS, FLAG_BOTTOM, FRAME_BOTTOM, HISTOGRAM_BASE, LANES_TOP, middleOf } from './measures';
import type { Scale } from './scale';

const FLAG = 60;

/** The paper under the chosen time. */
export function chosenPaper(scale: Scale, reach: Reach): TemplateResult {
  const { from, to } = pixels(scale, reach);
  return svg`<rect class="paper" x=${from} y="0" width=${to - from} height=${AXIS} />`;
}

/** The frame around the chosen time: a day with its name, a window with the names below it. */
export function chosenFrame(scale: Scale, reach: Reach, single: boolean): TemplateResult | typeof nothing {
  if (!Number.isFinite(reach.last)) {
    return nothing;
  }
  const { from, to } = pixels(scale, reach);
  if (to < scale.left || from > scale.right) {
    return nothing;
  }
  const bottom = single && scale.perDay >= 18 ? FRAME_BOTTOM : AXIS;
  const width = Math.max(3, to - from - 1.5);
  return svg`<rect class="frame" x=${from + 0.75} y=".75" width=${width} height=${bottom - 0.75} rx=${single ? 3 : 0} />`;
}

export function pixels(scale: Scale, { first, last }: Reach): { from: number; to: number } {
  return { from: scale.inside(Math.max(first, -1e9)), to: scale.inside(Math.min(last, 1e9) + 1) };
}

/** The rule at the end of the day on which the latest article was written, a notch for each of the others. */
export function articleSigns(scale: Scale, days: readonly number[]): TemplateResult {
  const latest = days.at(-1);
  const notches = days.slice(0, -1).map((day) => scale.x(day + 1));
  const x = latest === undefined ? -1 : scale.x(latest + 1);
  const words = msg('time.after', { count: days.length });
  return svg`${notches.map((at) =>
    at < scale.left || at > scale.right ? nothing : svg`<path class="notch" d=${`M${at} 0V5`} />`,
  )}
  ${
    x < scale.left || x > scale.right
      ? nothing
      : svg`<path class="written" d=${`M${x} 0V${FRAME_BOTTOM}`} />
        <path class="sheet" transform=${`translate(${x - 16} 3) scale(.875)`} d="M4 1.8h5l3 3v9.4H4zM9 1.8v3h3" />
        ${x + 110 > scale.right ? nothing : svg`<text class="after" x=${x + 6} y="13">${words}</text>`}`
  }`;
}

/** A flag at the beginning of each deadline, on a pole that stands on its bar; the word where there is room. */
export function deadlineFlags(bars: readonly Bar[], pitch: number, scrolled: number): TemplateResult {
  const deadlines = bars
    .filter(({ event, certain, possible }) => event.subtype === 'deadline' && (certain ?? possible) !== null)
    .map((bar) => ({ bar, x: ((bar.certain ?? bar.possible) as [number, number])[0] }))
    .sort((a, b) => a.x - b.x);
  return svg`${deadlines.map(({ bar, x }, index) => {
    const next = deadlines[index + 1]?.x ?? Infinity;
    const worded = next > x + FLAG + 4;
    const foot = LANES_TOP + middleOf(bar.lane, pitch) - scrolled;
    const end = worded ? FLAG : 10;
    return svg`<g class="flag" data-event=${bar.event.id}>
      <path class="pole" d=${`M${x} ${Math.max(HISTOGRAM_BASE, Math.min(foot, AXIS))}V2`} />
      <path class="cloth" d=${`M${x} 2H${x + end}L${x + end - 5} 9L${x + end} ${FLAG_BOTTOM}H${x}Z`} />
      ${worded ? svg`<text x=${x + 7} y="12.6">deadline</text>` : nothing}
    </g>`;
  })}`;
}

/** What a step left out: a dotted line over the days without events, with their number. */
export function skippedSign(scale: Scale, skipped: { first: number; last: number } | null) {
  if (skipped === null) {
    return nothing;
  }
  const { from, to } = pixels(scale, skipped);
  const days = skipped.last - skipped.first + 1;
  const words = msg('time.skipped', { count: days });
  return svg`<path class="skipped" d=${`M${from + 2} 24H${to - 2}`} />
    ${to - from > 140 ? svg`<text class="after" x=${(from + to) / 2} y="20" text-anchor="middle">${words}</text>` : nothing}`;
}
