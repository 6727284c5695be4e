import { type FeedEvent, PRESENCE, type Shown } from '../feed';
import { msg } from '../messages/message';
import type { Scene } from '../shown/scene';
import { type Clock, reachOf } from '../time/clock';

/** A line of the list. */
export interface Row {
  event: FeedEvent;
  presence: number;
}

export interface Group {
  /** "On this day"; empty for the only group. */
  title: string;
  rows: Row[];
  /** Whether these came before, and are still in place. */
  stays: boolean;
}

/**
 * The rows of the list. In Day mode they are grouped by their relation to the clock, in the other modes they follow
 * each other by day.
 */
export function groupsOf(scene: Scene, shown: Shown, clock: Clock): Group[] {
  const row = (at: number): Row => ({
    event: scene.feed.events[shown.indexes[at] as number] as FeedEvent,
    presence: shown.presence[at] as number,
  });
  const groups =
    clock.mode === 'day'
      ? byRelation(
          Array.from(shown.indexes, (_, at) => row(at)),
          clock,
        )
      : [{ title: '', rows: Array.from(byDay(scene.rank, shown), row), stays: false }];
  return groups.filter(({ rows }) => rows.length > 0);
}

function byRelation(rows: readonly Row[], clock: Clock): Group[] {
  const { first, last } = reachOf(clock);
  const happening = (row: Row) => {
    const begin = row.event.certain?.[0] ?? null;
    const begins = begin !== null && begin >= first && begin <= last;
    return row.presence === PRESENCE.certain && (begins || !stays(row.event));
  };
  const on = rows.filter(happening).sort((a, b) => Number(isOpen(a.event)) - Number(isOpen(b.event)));
  const possibly = rows.filter(({ presence }) => presence === PRESENCE.possible);
  const still = rows.filter((row) => !happening(row) && row.presence !== PRESENCE.possible);
  return [
    { title: msg(`list.on.${clock.step}`), rows: on, stays: false },
    { title: msg(`list.possibly.${clock.step}`), rows: possibly, stays: false },
    { title: msg('list.still'), rows: still, stays: true },
  ];
}

/** What was sent somewhere stays there; what is reported as ongoing is news of the day. */
function stays(event: FeedEvent): boolean {
  return event.kind === 'deployment' && event.status !== 'ongoing';
}

function isOpen(event: FeedEvent): boolean {
  return event.edtf?.startsWith('../') ?? false;
}

/** The positions within `shown` in the order of the events' days. */
function byDay(rank: Int32Array, { indexes }: Shown): Uint32Array {
  const place = (at: number) => rank[indexes[at] as number] as number;
  return Uint32Array.from(indexes, (_, at) => at).sort((a, b) => place(a) - place(b));
}
