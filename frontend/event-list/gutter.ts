import type { FeedEvent } from '../feed';
import { msg } from '../messages/message';
import { calendarDay } from '../time/day';
import { WORDS } from '../time/day-words';
import { writtenDays } from '../time/edtf';

/** What stands beside a row: "14" over "Fri", "3–9" over "Mar", "by 14" over "Mar". */
export interface Gutter {
  day: string;
  below: string;
}

/** The date of the event as the text gives it. The month is named where it is not that of the clock. */
export function gutter(event: FeedEvent, at: number): Gutter {
  const { first, last, openBegin, openEnd } = writtenDays(event.edtf ?? '');
  const from = first ?? (openBegin ? null : (event.possible?.[0] ?? event.certain?.[0] ?? null));
  const to = last ?? (openEnd ? null : (event.possible?.[1] ?? event.certain?.[1] ?? null));
  if (from === null) {
    return to === null
      ? { day: '–', below: msg('day.none') }
      : { day: msg('day.by', { day: date(to) }), below: month(to, at) };
  }
  if (from === to) {
    return { day: date(from), below: sameMonth(from, at) ? WORDS.weekday(from) : month(from, at) };
  }
  if (to === null) {
    return { day: `${date(from)} –`, below: month(from, at) };
  }
  const months = sameMonth(from, to) ? month(from, at) : `${WORDS.month(from)}–${WORDS.month(to)}`;
  return { day: `${date(from)}–${date(to)}`, below: months };
}

function date(day: number): string {
  return String(calendarDay(day).day);
}

/** "Mar", or "Mar ’13" in another year than the clock. */
function month(day: number, at: number): string {
  const { year } = calendarDay(day);
  return year === calendarDay(at).year ? WORDS.month(day) : `${WORDS.month(day)} ’${String(year).slice(-2)}`;
}

function sameMonth(a: number, b: number): boolean {
  const [one, other] = [calendarDay(a), calendarDay(b)];
  return one.year === other.year && one.month === other.month;
}
