import { nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../messages/message';
import { type Reach, WORDS } from '../time/day-words';
import type { Bar } from './bars';
import { AXIS, FLAG_BOTTOM, FRAME_BOTTOM, HISTOGRAM_BASE, LANES_TOP, middleOf, textWidth } from './measures';
import type { Scale } from './scale';

const FLAG = 60;
/** The room of the sheet of paper. */
const SHEET = 16;
/** The width in which a pointer meets a notch, in pixels. */
const HINT = 10;
/** The room of the words beside a rule. */
const AFTER = 116;

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

/**
 * The rule at the end of the day on which the latest article was written, with a sheet of paper before it, or behind it
 * where a flag is in the way; a notch for each of the others.
 *
 * @param flags where the flags begin, which the words leave room
 */
export function articleSigns(
  scale: Scale,
  days: readonly number[],
  flags: readonly number[],
): TemplateResult {
  const latest = days.at(-1);
  const x = latest === undefined ? -1 : scale.x(latest + 1);
  const words = msg('time.after', { count: days.length });
  const flag = flags.find((one) => one < x && one + FLAG > x - SHEET);
  const sheet = flag === undefined ? x - SHEET : Math.max(x, flag + FLAG) + 2;
  const worded = x + AFTER <= scale.right && !flags.some((flag) => flag > x - FLAG && flag < x + AFTER);
  return svg`${notches(scale, days.slice(0, -1))}
  ${
    x < scale.left || x > scale.right
      ? nothing
      : svg`<path class="written" d=${`M${x} 0V${FRAME_BOTTOM}`} />
        <path class="sheet" transform=${`translate(${sheet} 3) scale(.875)`} d="M4 1.8h5l3 3v9.4H4zM9 1.8v3h3" />
        ${worded ? svg`<text class="after" x=${Math.max(x + 6, sheet + SHEET)} y="13">${words}</text>` : nothing}`
  }`;
}

/** A notch at the end of each of the days. What they stand for is told by areas that a pointer can meet. */
function notches(scale: Scale, days: readonly number[]): TemplateResult {
  const seen = days
    .map((day) => ({ day, x: scale.x(day + 1) }))
    .filter(({ x }) => x >= scale.left && x <= scale.right);
  const met: Notch[][] = [];
  for (const notch of seen) {
    const [first] = met.at(-1) ?? [];
    if (first && notch.x < first.x + HINT) met.at(-1)?.push(notch);
    else met.push([notch]);
  }
  return svg`<path class="notch" d=${seen.map(({ x }) => `M${x} 0V5`).join('')} /> ${met.map(hint)}`;
}

interface Notch {
  day: number;
  x: number;
}

function hint(notches: readonly Notch[]): TemplateResult {
  const [first, last] = [notches[0] as Notch, notches.at(-1) as Notch];
  const words =
    first === last
      ? msg('time.writtenOn', { day: WORDS.dayAndMonth(first.day) })
      : msg('time.writtenWithin', { days: WORDS.shortRange(first.day, last.day) });
  return svg`<rect class="hint" x=${first.x - HINT / 2} width=${last.x - first.x + HINT} height="12"><title>${words}</title></rect>`;
}

/** The dashed rule at the end of the day up to which the reader wants to know, as the sources did then. */
export function knownSign(scale: Scale, known: number | null): TemplateResult | typeof nothing {
  const x = known === null ? -1 : scale.x(known + 1);
  if (known === null || x < scale.left || x > scale.right) {
    return nothing;
  }
  const left = x - AFTER > scale.left;
  return svg`<path class="known" d=${`M${x} 0V${AXIS}`} />
    <text class="after known-words" x=${left ? x - 6 : x + 6} y="27" text-anchor=${left ? 'end' : 'start'}>${msg('time.knownOn', { day: WORDS.dayAndMonth(known) })}</text>`;
}

/** Deadlines of the same day: one flag on a pole that stands on the lowest of their bars. */
interface Flag {
  x: number;
  bars: Bar[];
}

/** Where the flags of the deadlines stand, from left to right. */
export function flagsOf(bars: readonly Bar[]): Flag[] {
  const flags = new Map<number, Flag>();
  for (const bar of bars) {
    const part = bar.certain ?? bar.possible;
    if (bar.event.subtype === 'deadline' && part !== null) {
      const flag = flags.get(part[0]) ?? { x: part[0], bars: [] };
      flag.bars.push(bar);
      flags.set(part[0], flag);
    }
  }
  return [...flags.values()].sort((a, b) => a.x - b.x);
}

/** A flag at the beginning of each deadline, the word in it where there is room; at the right edge it flies to the left. */
export function deadlineFlags(
  flags: readonly Flag[],
  pitch: number,
  scrolled: number,
  right: number,
): TemplateResult {
  return svg`${flags.map(({ x, bars }, index) => {
    const words = msg('time.deadlines', { count: bars.length });
    const long = textWidth(words, 11.5, 650) + 16;
    const to = x + long <= right ? 1 : -1;
    const free =
      to > 0 ? (flags[index + 1]?.x ?? Infinity) - x : x - (flags[index - 1]?.x ?? -Infinity) - FLAG;
    const worded = free > long + 4;
    const end = to * (worded ? long : 10);
    const foot = LANES_TOP + Math.max(...bars.map(({ lane }) => middleOf(lane, pitch))) - scrolled;
    return svg`<g class="flag" data-event=${(bars[0] as Bar).event.id}>
      <title>${bars.map(({ event }) => event.title).join('; ')}</title>
      <path class="pole" d=${`M${x} ${Math.max(HISTOGRAM_BASE, Math.min(foot, AXIS))}V2`} />
      <path class="cloth" d=${`M${x} 2H${x + end}L${x + end - 5 * to} 9L${x + end} ${FLAG_BOTTOM}H${x}Z`} />
      ${worded ? svg`<text x=${to > 0 ? x + 7 : x - long + 9} y="12.6">${words}</text>` : nothing}
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
