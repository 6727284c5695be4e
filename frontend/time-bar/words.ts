import { msg } from '../messages/message';
import { type Clock, type Mode, reachOf } from '../time/clock';
import { WORDS } from '../time/day-words';

/** "1 event", "4 events", "No events" */
export function eventCount(count: number): string {
  return msg('count.events', { count });
}

/** "Window"; a day is named after the step, which it shows one of: "Month". */
export function modeWords({ step }: Clock, mode: Mode): string {
  return msg(`mode.${mode === 'day' ? step : mode}`);
}

/** The time of the clock in few words: "Fri 14 Mar 2014", "3–17 Mar 2014", "by 14 Mar 2014", "All dates". */
export function spanWords(clock: Clock): string {
  const { first, last } = reachOf(clock);
  switch (clock.mode) {
    case 'day':
      return WORDS.frame(clock.step, clock.at);
    case 'window':
      return WORDS.shortRange(first, last);
    case 'upto':
      return msg('day.upTo', { day: WORDS.date(last) });
    case 'all':
      return msg('day.all');
  }
}
