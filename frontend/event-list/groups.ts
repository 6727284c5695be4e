import type { Events } from '../columns/events';
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
  /** The positions of its rows within what is shown. */
  rows: Int32Array;
  /** Whether these came before, and are still in place. */
  stays: boolean;
}

/**
 * The rows of the list. In Day mode they are grouped by their relation to the clock, in the other modes they follow
 * each other by day.
 */
export function groupsOf(scene: Scene, shown: Shown, clock: Clock): Group[] {
  const groups =
    clock.mode === 'day'
      ? byRelation(scene, shown, clock)
      : [{ title: '', rows: byDay(scene.rank, shown), stays: false }];
  return groups.filter(({ rows }) => rows.length > 0);
}

export function rowOf(scene: Scene, shown: Shown, position: number): Row {
  return {
    event: scene.feed.events.get(shown.indexes[position] as number),
    presence: shown.presence[position] as number,
  };
}

function byRelation({ feed: { events } }: Scene, shown: Shown, clock: Clock): Group[] {
  const { first, last } = reachOf(clock);
  const stays = staying(events);
  const open = events.edtf.texts.all().map((text) => text.startsWith('../'));
  const happening: number[] = [];
  const happeningOpen: number[] = [];
  const possibly: number[] = [];
  const still: number[] = [];
  for (let at = 0; at < shown.indexes.length; at += 1) {
    const event = shown.indexes[at] as number;
    const begin = events.certain.firstOf(event);
    const begins = events.certain.has(event) && begin >= first && begin <= last;
    const surely = shown.presence[at] as number;
    if (surely === PRESENCE.possible) possibly.push(at);
    else if (surely === PRESENCE.certain && (begins || !stays(event))) {
      (open[events.edtf.of[event] as number] ? happeningOpen : happening).push(at);
    } else still.push(at);
  }
  const group = (title: string, rows: number[], stay: boolean) => ({
    title,
    rows: Int32Array.from(rows),
    stays: stay,
  });
  return [
    group(msg(`list.on.${clock.step}`), happening.concat(happeningOpen), false),
    group(msg(`list.possibly.${clock.step}`), possibly, false),
    group(msg('list.still'), still, true),
  ];
}

/** What was sent somewhere stays there; what is reported as ongoing is news of the day. */
function staying(events: Events): (event: number) => boolean {
  const deployment = events.kinds.indexOf('deployment');
  const ongoing = events.statuses.indexOf('ongoing');
  return (event) => events.kind[event] === deployment && events.status[event] !== ongoing;
}

/** The positions within `shown` in the order of the events' days. */
function byDay(rank: Int32Array, { indexes }: Shown): Int32Array {
  // A rank and a position fit into a double side by side, and plain numbers sort without a call for each pair.
  const keys = Float64Array.from(indexes, (event, at) => (rank[event] as number) * ROOM + at).sort();
  return Int32Array.from(keys, (key) => key % ROOM);
}

const ROOM = 2 ** 26;
