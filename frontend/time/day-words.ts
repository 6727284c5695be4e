import { LOCALE, msg } from '../messages/message';
import { calendarDay, weekday } from './day';
import { writtenDays } from './edtf';
import { endOf, type Step, startOf } from './step';

const DAY_MILLIS = 86_400_000;
/** A Monday, to ask the language for the names of the weekdays. */
const A_MONDAY = 4;

/** The first and last day, inclusive; infinite where the time is open. */
export interface Reach {
  first: number;
  last: number;
}

/** Days as people write them: "Fri 14 Mar 2014", "3–9 Mar", "by 14 Mar". */
export class DayWords {
  readonly #longMonths: string[];
  readonly #months: string[];
  readonly #longWeekdays: string[];
  readonly #weekdays: string[];
  readonly #afterDay: '' | '.';
  readonly #afterWeekday: string;

  constructor(locale = LOCALE) {
    const names = (options: Intl.DateTimeFormatOptions, days: number[]) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return days.map((day) => format.format(day * DAY_MILLIS));
    };
    const middles = Array.from({ length: 12 }, (_, month) => Math.round(month * 30.4 + 15));
    const week = Array.from({ length: 7 }, (_, day) => A_MONDAY + day);
    this.#longMonths = names({ month: 'long' }, middles);
    this.#months = locale.startsWith('en')
      ? this.#longMonths.map((name) => name.slice(0, 3))
      : middles.map((day) => monthIn(locale, day));
    this.#longWeekdays = names({ weekday: 'long' }, week);
    this.#weekdays = names({ weekday: 'short' }, week);
    const dated = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    const [, afterWeekday, , afterDay] = dated.formatToParts(0);
    this.#afterWeekday = afterWeekday?.value.startsWith(',') ? ', ' : ' ';
    this.#afterDay = afterDay?.value.startsWith('.') ? '.' : '';
  }

  /** "Fri" */
  weekday(day: number): string {
    return this.#weekdays[weekday(day) - 1] as string;
  }

  /** "Mar" */
  month(day: number): string {
    return this.#months[calendarDay(day).month - 1] as string;
  }

  /** "March" */
  longMonth(day: number): string {
    return this.#longMonths[calendarDay(day).month - 1] as string;
  }

  /** "14 Mar 2014" */
  date(day: number): string {
    return `${this.dayAndMonth(day)} ${calendarDay(day).year}`;
  }

  /** "14 Mar" */
  dayAndMonth(day: number): string {
    return `${this.#date(day)} ${this.month(day)}`;
  }

  /** "Fri 14 Mar 2014" */
  medium(day: number): string {
    return `${this.weekday(day)} ${this.date(day)}`;
  }

  /** "Fri 14 Mar" */
  short(day: number): string {
    return `${this.weekday(day)} ${this.dayAndMonth(day)}`;
  }

  /** "Friday 14 March 2014" */
  long(day: number): string {
    return `${this.#longWeekdays[weekday(day) - 1]}${this.#afterWeekday}${this.#longDate(day)}`;
  }

  /** "Friday 14 March 2014", "3–17 March 2014", "up to 14 March 2014", "March 2014", "All dates". */
  reach({ first, last }: Reach): string {
    if (first === -Infinity && last === Infinity) {
      return msg('day.all');
    }
    if (first === -Infinity) {
      return msg('day.upTo', { day: this.#longDate(last) });
    }
    if (last === Infinity) {
      return msg('day.from', { day: this.#longDate(first) });
    }
    return first === last ? this.long(first) : (this.#frame(first, last) ?? this.#range(first, last));
  }

  /** "Mon 10", or "10–16 Mar", "Mar 2014", "2014": the frame of a step on the axis and in menus. */
  frame(step: Step, day: number): string {
    const { year } = calendarDay(day);
    switch (step) {
      case 'day':
        return this.medium(day);
      case 'week':
        return this.shortRange(startOf('week', day), endOf('week', day));
      case 'month':
        return `${this.month(day)} ${year}`;
      case 'year':
        return String(year);
    }
  }

  /** "3–9 Mar 2014", "28 Feb – 3 Mar 2014" */
  shortRange(first: number, last: number): string {
    const from = calendarDay(first);
    const to = calendarDay(last);
    if (first === last) {
      return this.date(first);
    }
    if (from.year !== to.year) {
      return `${this.date(first)} – ${this.date(last)}`;
    }
    return from.month === to.month
      ? `${this.#date(first)}–${this.date(last)}`
      : `${this.dayAndMonth(first)} – ${this.date(last)}`;
  }

  /**
   * The date of an event, from its EDTF text: "Fri 14 Mar 2014", "3–9 Mar 2014", "March 2014", "by 14 Mar 2014",
   * "since 14 Mar 2014"; empty where there is none.
   */
  when(edtf: string | null): string {
    const { first, last } = writtenDays(edtf ?? '');
    if (first === null) {
      return last === null ? '' : msg('day.by', { day: this.date(last) });
    }
    if (last === null) {
      return msg('day.since', { day: this.date(first) });
    }
    return first === last ? this.medium(first) : (this.#frame(first, last) ?? this.shortRange(first, last));
  }

  #frame(first: number, last: number): string | null {
    if (startOf('year', first) === first && endOf('year', first) === last) {
      return String(calendarDay(first).year);
    }
    if (startOf('month', first) === first && endOf('month', first) === last) {
      return `${this.longMonth(first)} ${calendarDay(first).year}`;
    }
    return null;
  }

  #range(first: number, last: number): string {
    const from = calendarDay(first);
    const to = calendarDay(last);
    if (from.year !== to.year) {
      return `${this.#longDate(first)} – ${this.#longDate(last)}`;
    }
    return from.month === to.month
      ? `${this.#date(first)}–${this.#longDate(last)}`
      : `${this.#date(first)} ${this.longMonth(first)} – ${this.#longDate(last)}`;
  }

  #longDate(day: number): string {
    return `${this.#date(day)} ${this.longMonth(day)} ${calendarDay(day).year}`;
  }

  /** "14", or "14." where days are ordinal numbers. */
  #date(day: number): string {
    return `${calendarDay(day).day}${this.#afterDay}`;
  }
}

/** As it is shortened within a date: "März", "Sept." */
function monthIn(locale: string, day: number): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.formatToParts(day * DAY_MILLIS).find(({ type }) => type === 'month')?.value ?? '';
}

/** The words of the page, in its language. */
export const WORDS = new DayWords();
