import { calendarDay, existingDay, mondayOfIsoWeek, parseIso } from './day';
import { plus, type Step } from './step';

/** How the months begin in English and German. */
const MONTHS = 'jan feb mar|mär|mrz apr may|mai jun jul aug sep oct|okt nov dec|dez'
  .split(' ')
  .map((names) => new RegExp(`^(${names})`));
const WEEKDAY = /^(mo|tue|wed|thu|fr|sa|su|di|mi|do|so)\p{L}*[.,]?\s+/u;
const STEP_LETTERS: Record<string, Step> = { d: 'day', w: 'week', m: 'month', y: 'year' };

/**
 * A date as people type it: "2014-03-14", "14 Mar 2014", "Friday 14 March", "March 14, 2014", "14.3.2014", "3/24/2014"
 * (day before month where both are possible), "14" and "14 March" near the day of reference, "March 2014", "2014",
 * "2014-W11", "+7", "-2w"; names in English or German. Null for what is no date.
 */
export function parseTyped(text: string, reference: number): number | null {
  const typed = text.trim().toLowerCase().replace(WEEKDAY, '').replaceAll(/\s+/g, ' ');
  return (
    parseIso(typed) ?? relative(typed, reference) ?? numbers(typed, reference) ?? named(typed, reference)
  );
}

function relative(typed: string, reference: number): number | null {
  const parts = /^([+-]\d{1,5}) ?([dwmy]?)$/.exec(typed);
  return parts ? plus(STEP_LETTERS[parts[2] || 'd'] as Step, reference, Number(parts[1])) : null;
}

function numbers(typed: string, reference: number): number | null {
  const now = calendarDay(reference);
  const week = /^(\d{4})-?w(\d{1,2})$/.exec(typed);
  if (week) {
    return Number(week[2]) >= 1 && Number(week[2]) <= 53
      ? mondayOfIsoWeek(Number(week[1]), Number(week[2]))
      : null;
  }
  const yearFirst = /^(\d{4})[-./ ](\d{1,2})(?:[-./ ](\d{1,2}))?$/.exec(typed);
  if (yearFirst) {
    return existingDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3] ?? 1));
  }
  const full = /^(\d{1,2})[-./ ] ?(\d{1,2})(?:[-./ ] ?(\d{4}))?\.?$/.exec(typed);
  if (full) {
    const [a, b, year] = [Number(full[1]), Number(full[2]), Number(full[3] ?? now.year)];
    return existingDay(year, b, a) ?? existingDay(year, a, b);
  }
  if (/^\d{4}$/.test(typed)) {
    return existingDay(Number(typed), 1, 1);
  }
  return /^\d{1,2}\.?$/.test(typed) ? existingDay(now.year, now.month, Number.parseInt(typed, 10)) : null;
}

function named(typed: string, reference: number): number | null {
  const { year: thisYear } = calendarDay(reference);
  const name = /\p{L}{3,}/u.exec(typed)?.[0] ?? '';
  const month = MONTHS.findIndex((month) => month.test(name)) + 1;
  const around = typed.split(name).map((part) => part.replaceAll(/[.,]|(?<=\d)(st|nd|rd|th)\b/g, '').trim());
  if (month === 0 || around.length !== 2) {
    return null;
  }
  const written = around.join(' ').split(' ').filter(Boolean);
  if (written.some((part) => !/^\d{1,4}$/.test(part)) || written.length > 2) {
    return null;
  }
  const year = written.find((part) => part.length === 4);
  const day = written.find((part) => part.length < 3);
  const strange = written.length !== Number(year !== undefined) + Number(day !== undefined);
  return strange ? null : existingDay(Number(year ?? thisYear), month, Number(day ?? 1));
}
