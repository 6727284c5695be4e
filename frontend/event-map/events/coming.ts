import { BEGINNING, END } from '../../columns/spans';
import { lowerBound, orderedBy } from '../../shown/order';
import type { Reach } from '../../time/day-words';
import type { Marks } from './marks';

/** Looks so many days beyond the shown ones at least, and at most. */
const DAYS = [2, 31] as const;
/** No more areas than this are foreseen at a time. */
const MOST = 60;

/** Numbers of area groups in the order of days. */
interface Dated {
  days: Int32Array;
  groups: Int32Array;
}

/** The areas that come into sight when the clock goes on or back, so that their outlines are there in time. */
export class ComingAreas {
  readonly #begin: Dated;
  readonly #end: Dated;

  constructor({ events, groupsOf }: Marks) {
    const groups = Int32Array.from(groupsOf.of);
    const begin = new Int32Array(groups.length);
    const end = new Int32Array(groups.length);
    const sorts = [events.possible, events.certain, events.assumed];
    for (let event = 0; event < events.length; event++) {
      if (groupsOf.isEmpty(event)) continue;
      let first = END;
      let last = BEGINNING;
      for (const spans of sorts) {
        if (!spans.has(event)) continue;
        first = Math.min(first, spans.firstOf(event));
        last = Math.max(last, spans.lastOf(event));
      }
      begin.fill(first, groupsOf.from(event), groupsOf.to(event));
      end.fill(last, groupsOf.from(event), groupsOf.to(event));
    }
    this.#begin = inOrder(begin, groups);
    this.#end = inOrder(end, groups);
  }

  /** The numbers of the groups that are not shown, but would be soon before or after these days. */
  near({ first, last }: Reach): Set<number> {
    const days = Math.min(Math.max(last - first + 1, DAYS[0]), DAYS[1]);
    const found = new Set<number>();
    if (Number.isFinite(last)) collect(this.#begin, last + 1, last + days, found);
    if (Number.isFinite(first)) collect(this.#end, first - days, first - 1, found);
    return found;
  }
}

function inOrder(days: Int32Array, groups: Int32Array): Dated {
  const order = orderedBy(days);
  return {
    days: order.map((at) => days[at] as number),
    groups: order.map((at) => groups[at] as number),
  };
}

function collect({ days, groups }: Dated, from: number, to: number, found: Set<number>): void {
  for (let at = lowerBound(days, from); at < days.length && (days[at] as number) <= to; at++) {
    if (found.size >= MOST) return;
    found.add(groups[at] as number);
  }
}
