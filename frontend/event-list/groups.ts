import { type Feed, type FeedEvent, PRESENCE, type Shown } from '../feed';
import { keyDay } from '../shown/timeline';
import { type Clock, reachOf } from '../time/clock';
import { WORDS } from '../time/day-words';

/** A line of the list. */
export interface Row {
  event: FeedEvent;
  presence: number;
  /** What stands in the gutter, "14" over "Fri"; null where it is the same as above. */
  date: { day: string; below: string } | null;
}

export interface Group {
  /** "On this day"; empty for the only group. */
  title: string;
  rows: Row[];
}

/**
 * The rows of the list. In Day mode they are grouped by their relation to the clock, in the other modes they follow
 * each other by day.
 */
export function groupsOf(feed: Feed, shown: Shown, clock: Clock): Group[] {
  const rows = Array.from(shown.indexes, (index, at): Row => {
    const event = feed.events[index] as FeedEvent;
    return { event, presence: shown.presence[at] as number, date: gutter(event) };
  });
  const groups = clock.mode === 'day' ? byRelation(rows, clock) : [{ title: '', rows: byDay(rows) }];
  return groups
    .filter((group) => group.rows.length > 0)
    .map(({ title, rows: all }) => ({ title, rows: once(all) }));
}

function byRelation(rows: readonly Row[], clock: Clock): Group[] {
  const { first, last } = reachOf(clock);
  const frame = clock.step === 'day' ? 'day' : clock.step;
  const happening = (row: Row) => {
    const begin = row.event.certain?.[0] ?? null;
    return (
      row.presence === PRESENCE.certain &&
      ((begin !== null && begin >= first && begin <= last) || !stays(row.event))
    );
  };
  const on = rows.filter(happening);
  const possibly = rows.filter(({ presence }) => presence === PRESENCE.possible);
  const still = rows.filter((row) => !happening(row) && row.presence !== PRESENCE.possible);
  return [
    { title: `On this ${frame}`, rows: on },
    { title: `Possibly on this ${frame}`, rows: possibly },
    { title: 'Still in place', rows: still },
  ];
}

/** What was sent somewhere stays there; what is reported as ongoing is news of the day. */
function stays(event: FeedEvent): boolean {
  return event.kind === 'deployment' && event.status !== 'ongoing';
}

function byDay(rows: readonly Row[]): Row[] {
  const day = ({ event }: Row) => keyDay(event) ?? Infinity;
  return [...rows].sort((a, b) => compare(day(a), day(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Leaves out a date that is the same as in the row above. */
function once(rows: readonly Row[]): Row[] {
  let before = '';
  return rows.map((row) => {
    const date = `${row.date?.day} ${row.date?.below}`;
    const same = date === before;
    before = date;
    return same ? { ...row, date: null } : row;
  });
}

function gutter(event: FeedEvent): Row['date'] {
  const [from, to] = writtenSpan(event);
  if (from === null && to === null) {
    return { day: '–', below: 'no date' };
  }
  if (from === null) {
    return { day: `by ${WORDS.dayAndMonth(to as number).split(' ')[0]}`, below: WORDS.month(to as number) };
  }
  const [day] = WORDS.dayAndMonth(from).split(' ') as [string];
  if (to === null) {
    return { day: `${day} –`, below: WORDS.month(from) };
  }
  if (from === to) {
    return { day, below: WORDS.weekday(from) };
  }
  const sameMonth = WORDS.month(from) === WORDS.month(to);
  const [end] = WORDS.dayAndMonth(to).split(' ') as [string];
  return sameMonth
    ? { day: `${day}–${end}`, below: WORDS.month(from) }
    : { day: `${day}–${end}`, below: `${WORDS.month(from)}–${WORDS.month(to)}` };
}

/** The days as the text gives them, before presence is added; null is open. */
export function writtenSpan(event: FeedEvent): [from: number | null, to: number | null] {
  const open = { begin: event.edtf?.startsWith('../') ?? false, end: event.edtf?.endsWith('/..') ?? false };
  const doubt = event.possible;
  if (open.begin) {
    return [null, doubt?.[1] ?? event.certain?.[1] ?? event.assumed?.[0] ?? null];
  }
  const span = doubt ?? event.certain ?? event.assumed;
  const end = doubt === null && event.kind === 'deployment' ? span?.[0] : span?.[1];
  return [span?.[0] ?? null, open.end ? null : (end ?? null)];
}
