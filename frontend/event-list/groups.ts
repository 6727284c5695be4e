import { type Feed, type FeedEvent, PRESENCE, type Shown } from '../feed';
import { keyDay } from '../shown/timeline';
import { type Clock, reachOf } from '../time/clock';
import { type Gutter, gutter } from './gutter';

/** A line of the list. */
export interface Row {
  event: FeedEvent;
  presence: number;
  /** What stands in the gutter, "14" over "Fri"; null where it is the same as above. */
  date: Gutter | null;
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
    return { event, presence: shown.presence[at] as number, date: gutter(event, clock.at) };
  });
  const groups = clock.mode === 'day' ? byRelation(rows, clock) : [{ title: '', rows: byDay(rows) }];
  return groups
    .filter((group) => group.rows.length > 0)
    .map(({ title, rows: all }) => ({ title, rows: once(all) }));
}

function byRelation(rows: readonly Row[], clock: Clock): Group[] {
  const { first, last } = reachOf(clock);
  const frame = clock.step === 'day' ? 'on this day' : `in this ${clock.step}`;
  const happening = (row: Row) => {
    const begin = row.event.certain?.[0] ?? null;
    const begins = begin !== null && begin >= first && begin <= last;
    return row.presence === PRESENCE.certain && (begins || !stays(row.event));
  };
  const on = rows.filter(happening).sort((a, b) => Number(isOpen(a.event)) - Number(isOpen(b.event)));
  const possibly = rows.filter(({ presence }) => presence === PRESENCE.possible);
  const still = rows.filter((row) => !happening(row) && row.presence !== PRESENCE.possible);
  return [
    { title: frame.replace(/^./, (letter) => letter.toUpperCase()), rows: on },
    { title: `Possibly ${frame}`, rows: possibly },
    { title: 'Still in place', rows: still },
  ];
}

/** What was sent somewhere stays there; what is reported as ongoing is news of the day. */
function stays(event: FeedEvent): boolean {
  return event.kind === 'deployment' && event.status !== 'ongoing';
}

function isOpen(event: FeedEvent): boolean {
  return event.edtf?.startsWith('../') ?? false;
}

function byDay(rows: readonly Row[]): Row[] {
  const day = ({ event }: Row) => keyDay(event) ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => day(a) - day(b) || Number(isOpen(b.event)) - Number(isOpen(a.event)));
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
