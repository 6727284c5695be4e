import { nothing, svg, type TemplateResult } from 'lit';
import { calendarDay, isWeekend, weekday } from '../time/day';
import { type Reach, WORDS } from '../time/day-words';
import { plus, type Step, startOf } from '../time/step';
import { AXIS, textWidth } from './measures';
import type { Scale } from './scale';

interface Label {
  middle: number;
  /** "Fri", "14", "Mar": the day of the month stands out where it is chosen. */
  before: string;
  number: string;
  after: string;
  first: number;
  last: number;
}

const LABEL_GAP = 8;

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

/** The names of the days, weeks, months or years, those within the clock's time emphasised. */
export function labels(scale: Scale, reach: Reach, single: boolean): TemplateResult {
  return svg`<line class="axis" x1=${scale.left} x2=${scale.right} y1=${AXIS} y2=${AXIS} />
  ${apart(labelsOf(scale)).map((label) => {
    const on = label.first <= reach.last && label.last >= reach.first && Number.isFinite(reach.first);
    const chosen = on && (single || Number.isFinite(reach.last));
    return svg`<text class="day ${chosen ? 'on' : ''}" x=${label.middle} y="154">${label.before}<tspan class="number">${label.number}</tspan>${label.after}</text>`;
  })}`;
}

function labelsOf(scale: Scale): Label[] {
  switch (scale.frame) {
    case 'day':
      return scale.perDay >= 18
        ? daysOf(scale, 'day').map((day, index) => dayLabel(scale, day, index === 0))
        : daysOf(scale, 'week').map((monday) => mondayLabel(scale, monday));
    case 'week':
      return daysOf(scale, 'month').map((day) => frameLabel(scale, day, 'month', monthName(day)));
    case 'month':
    case 'year':
      return daysOf(scale, 'year').map((day) =>
        frameLabel(scale, day, 'year', String(calendarDay(day).year)),
      );
  }
}

function dayLabel(scale: Scale, day: number, first: boolean): Label {
  const { day: date } = calendarDay(day);
  const month = first || date === 1 ? ` ${WORDS.month(day)}` : '';
  const name = scale.perDay >= 44 ? `${WORDS.weekday(day)} ` : '';
  return { ...span(scale, day, day), before: name, number: String(date), after: month };
}

function mondayLabel(scale: Scale, monday: number): Label {
  const { day, month } = calendarDay(monday);
  const name = day <= 7 ? ` ${WORDS.month(monday)}${month === 1 ? ` ${calendarDay(monday).year}` : ''}` : '';
  const middle = scale.x(monday) + Math.max(scale.perDay / 2, 8);
  return { ...span(scale, monday, monday + 6), middle, before: '', number: String(day), after: name };
}

function monthName(day: number): string {
  const { year, month } = calendarDay(day);
  return month === 1 ? `${WORDS.month(day)} ${year}` : WORDS.month(day);
}

function frameLabel(scale: Scale, day: number, step: Step, name: string): Label {
  const first = startOf(step, day);
  return { ...span(scale, first, plus(step, first, 1) - 1), before: '', number: '', after: name };
}

function span(scale: Scale, first: number, last: number) {
  return { first, last, middle: (scale.inside(first) + scale.inside(last + 1)) / 2 };
}

/** The labels that do not run into the one before, nor out of the drawing. */
function apart(all: readonly Label[]): Label[] {
  let free = 0;
  return all.filter(({ before, number, after, middle }) => {
    const half = textWidth(before + number + after) / 2;
    const fits = middle - half >= free;
    free = fits ? middle + half + LABEL_GAP : free;
    return fits;
  });
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
