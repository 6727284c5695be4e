import { calendarDay, dayNumber, daysInMonth, weekday } from './day';

/** How far one step of the clock goes, and the frame that it shows in Day mode. Weeks begin on Monday. */
export type Step = 'day' | 'week' | 'month' | 'year';

export const STEPS: readonly Step[] = ['day', 'week', 'month', 'year'];

const DURATIONS: Record<Step, string> = { day: 'P1D', week: 'P1W', month: 'P1M', year: 'P1Y' };

/** The step as a duration of ISO 8601: "P1W". */
export function durationOf(step: Step): string {
  return DURATIONS[step];
}

export function stepOf(duration: string): Step | null {
  return STEPS.find((step) => DURATIONS[step] === duration) ?? null;
}

/** The first day of the week, month or year that the day is in. */
export function startOf(step: Step, day: number): number {
  const { year, month } = calendarDay(day);
  switch (step) {
    case 'day':
      return day;
    case 'week':
      return day - weekday(day) + 1;
    case 'month':
      return dayNumber(year, month, 1);
    case 'year':
      return dayNumber(year, 1, 1);
  }
}

/** The last day, inclusive, of the week, month or year that the day is in. */
export function endOf(step: Step, day: number): number {
  return plus(step, startOf(step, day), 1) - 1;
}

/** That many steps later; 31 January and a month is the last of February. */
export function plus(step: Step, day: number, count: number): number {
  switch (step) {
    case 'day':
      return day + count;
    case 'week':
      return day + 7 * count;
    case 'month':
      return plusMonths(day, count);
    case 'year':
      return plusMonths(day, 12 * count);
  }
}

function plusMonths(day: number, count: number): number {
  const from = calendarDay(day);
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** How many steps lie between the frames of two days; negative when `to` is earlier. */
export function stepsBetween(step: Step, from: number, to: number): number {
  const a = calendarDay(from);
  const b = calendarDay(to);
  switch (step) {
    case 'day':
      return to - from;
    case 'week':
      return (startOf('week', to) - startOf('week', from)) / 7;
    case 'month':
      return (b.year - a.year) * 12 + b.month - a.month;
    case 'year':
      return b.year - a.year;
  }
}

export function coarser(one: Step, other: Step): Step {
  return STEPS[Math.max(STEPS.indexOf(one), STEPS.indexOf(other))] as Step;
}

/** The step that leaves a collection of so many days readable. */
export function stepFor(days: number): Step {
  if (days <= 400) {
    return 'day';
  }
  if (days <= 2_000) {
    return 'week';
  }
  return days <= 12_000 ? 'month' : 'year';
}
