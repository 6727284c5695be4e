import { nothing, svg, type TemplateResult } from 'lit';
import { memo } from '../shown/memo';
import { calendarDay, isWeekend, weekday } from '../time/day';
import { type Reach, WORDS } from '../time/day-words';
import { plus, type Step, startOf } from '../time/step';
import { AXIS, MARGIN, textWidth } from './measures';
import type { Scale } from './scale';

interface Label {
  middle: number;
  /** "Fri", "14", "Mar": the day of the month stands out where it is chosen. */
  before: string;
  number: string;
  after: string;
  first: number;
  last: number;
  /** Whether it begins a month or year that others follow from, and has its place before them. */
  major: boolean;
}

const LABEL_GAP = 8;
const NUMBER_GAP = 4;
/** Narrower months are named by quarter. */
const NARROW_MONTH = 34;
/** From year to year on the axis, and how much room a year needs. */
const YEAR_STRIDES: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const YEAR_ROOM = 36;

/** The columns: weekends tinted, a hairline where a week, month or year begins, a tick where a column does. */
export function columns(scale: Scale): TemplateResult {
  const days = scale.frame === 'day' ? daysOf(scale, 'day') : [];
  const lines = daysOf(scale, LINES[scale.frame]);
  return svg`${days
    .filter(isWeekend)
    .map(
      (day) =>
        svg`<rect class="weekend" x=${scale.inside(day)} y="0" width=${scale.inside(day + 1) - scale.inside(day)} height=${AXIS} />`,
    )}
  ${days.map((day) => (scale.perDay < 18 ? nothing : line(scale, day, AXIS - 5)))}
  ${lines.map((day) => line(scale, day, 0))}`;
}

const LINES: Record<Step, Step> = { day: 'week', week: 'month', month: 'year', year: 'year' };

function line(scale: Scale, day: number, top: number): TemplateResult | typeof nothing {
  const x = scale.x(day);
  return x < scale.left || x > scale.right
    ? nothing
    : svg`<line class="hairline" x1=${x} x2=${x} y1=${top} y2=${AXIS} />`;
}

const labelsAt = memo((scale: Scale) => labelsOf(scale));

/** The first and the last of the names that lie within a time, by their place on the axis: all that it changes there. */
export function namedWithin(scale: Scale, reach: Reach): [first: number, last: number] {
  const all = labelsAt(scale);
  const within = (label: Label) => isWithin(label, reach);
  return [all.findIndex(within), all.findLastIndex(within)];
}

function isWithin({ first, last }: Label, reach: Reach): boolean {
  return first <= reach.last && last >= reach.first && Number.isFinite(reach.first);
}

/** The names of the days, weeks, months or years, those within the clock's time emphasised. */
export function labels(scale: Scale, reach: Reach, single: boolean): TemplateResult {
  const chosen = (label: Label) => isWithin(label, reach);
  return svg`<line class="axis" x1=${scale.left} x2=${scale.right} y1=${AXIS} y2=${AXIS} />
  ${apart(labelsAt(scale), scale, (label) => single && chosen(label)).map(
    (label) =>
      svg`<text class="day ${chosen(label) ? 'on' : ''} ${label.major ? 'major' : ''}" x=${label.middle} y="154">${label.before}<tspan class="number">${label.number}</tspan>${label.after}</text>`,
  )}`;
}

/** All names that the axis may bear, before those that have no room are left out. */
export function labelsOf(scale: Scale): Label[] {
  switch (scale.frame) {
    case 'day':
      return scale.perDay >= 18
        ? daysOf(scale, 'day').map((day, index) => dayLabel(scale, day, index === 0))
        : daysOf(scale, 'week').map((monday, index) => mondayLabel(scale, monday, index === 0));
    case 'week':
      return monthLabels(scale);
    case 'month':
    case 'year':
      return daysOf(scale, 'year').map((day) =>
        frameLabel(scale, day, 'year', String(calendarDay(day).year), isRound(day, scale)),
      );
  }
}

/** The months by their names, January by its year; narrow ones by quarter. */
function monthLabels(scale: Scale): Label[] {
  const months = daysOf(scale, 'month');
  const yearSoon = months.slice(0, 3).some((day) => calendarDay(day).month === 1);
  return months.map((day, index) => {
    const { year, month } = calendarDay(day);
    const begins = index === 0 && !yearSoon;
    const name = month === 1 ? String(year) : begins ? `${WORDS.month(day)} ${year}` : WORDS.month(day);
    const quarter = month % 3 === 1 && 30 * scale.perDay < NARROW_MONTH;
    return frameLabel(scale, day, 'month', name, month === 1 || begins || quarter);
  });
}

/** Whether it is one of the years that stand at even distances, so that each has room. */
function isRound(day: number, scale: Scale): boolean {
  const stride = YEAR_STRIDES.find((years) => years * 365 * scale.perDay >= YEAR_ROOM) ?? 1000;
  return calendarDay(day).year % stride === 0;
}

function dayLabel(scale: Scale, day: number, first: boolean): Label {
  const { day: date } = calendarDay(day);
  const month = first || date === 1 ? ` ${WORDS.month(day)}` : '';
  const name = scale.perDay >= 44 ? `${WORDS.weekday(day)} ` : '';
  return { ...span(scale, day, day), before: name, number: String(date), after: month, major: month !== '' };
}

function mondayLabel(scale: Scale, monday: number, first: boolean): Label {
  const { day, month, year } = calendarDay(monday);
  const name = first || day <= 7 ? ` ${WORDS.month(monday)}${first || month === 1 ? ` ${year}` : ''}` : '';
  const middle = scale.x(monday) + Math.max(scale.perDay / 2, 8);
  const label = { ...span(scale, monday, monday + 6), before: '', number: String(day), after: name };
  return { ...label, middle, major: name !== '' };
}

function frameLabel(scale: Scale, day: number, step: Step, name: string, major: boolean): Label {
  const first = startOf(step, day);
  return { ...span(scale, first, plus(step, first, 1) - 1), before: '', number: '', after: name, major };
}

function span(scale: Scale, first: number, last: number) {
  return { first, last, middle: (scale.inside(first) + scale.inside(last + 1)) / 2 };
}

/**
 * The labels that neither run into each other nor out of the drawing: first the chosen one, then those of months and
 * years, then the others; of years only the even ones.
 */
export function apart(
  all: readonly Label[],
  scale: Scale,
  chosen: (label: Label) => boolean,
  width = textWidth,
): Label[] {
  const wished = all.filter((label) => scale.frame !== 'year' || label.major || chosen(label));
  const rank = (label: Label) => (chosen(label) ? 0 : label.major ? 1 : 2);
  const taken: { from: number; to: number; label: Label }[] = [];
  for (const label of wished.toSorted((a, b) => rank(a) - rank(b) || a.middle - b.middle)) {
    const words = label.before + label.number + label.after;
    const half = width(words) / 2;
    const middle = inside(label.middle, half, scale);
    const gap = words === label.number ? NUMBER_GAP : LABEL_GAP;
    const from = middle - half;
    const to = middle + half;
    if (taken.every((other) => from >= other.to + gap || to + gap <= other.from)) {
      taken.push({ from, to, label: { ...label, middle } });
    }
  }
  return taken.sort((a, b) => a.from - b.from).map(({ label }) => label);
}

/** The middle of a label, moved so that all of it is within the drawing. */
function inside(middle: number, half: number, scale: Scale): number {
  return Math.min(Math.max(middle, half + 2), scale.right + MARGIN - half - 2);
}

/** The first day of each frame that the scale shows. */
function daysOf(scale: Scale, step: Step): number[] {
  const days: number[] = [];
  let day = startOf(step, Math.ceil(scale.first));
  if (step === 'week' && weekday(Math.ceil(scale.first)) !== 1 && scale.frame === 'day') {
    day = plus('week', day, 1);
  }
  for (; day < scale.end; day = plus(step, day, 1)) {
    days.push(day);
  }
  return days;
}
