import { END } from '../columns/spans';
import { Lists } from '../columns/words';
import type { Feed, Review } from '../feed';
import { type Extent, touches } from './extent';
import { type Drawers, FACET_NAMES, FACETS, type FacetName } from './facets';
import { folded, mentioning } from './search-text';

/** What the reader wants to see. Null stands for no wish. */
export interface Filter {
  /** The chosen values of each facet; no wish means all kinds but statements, and all but what was rejected. */
  chosen: Readonly<Record<FacetName, ReadonlySet<string> | null>>;
  /** Words that must all occur in the event or its places, actors or materiel. */
  text: string;
  /**
   * Hides what was first reported after this day, and shows earlier reports as they were until then. Where nothing is
   * wished for, only the latest report of a happening is shown.
   */
  known: number | null;
  /** Hides what has no place within the map's view. */
  within: Extent | null;
}

export const NO_FILTER: Filter = {
  chosen: { kind: null, actor: null, status: null, certainty: null, source: null, review: null },
  text: '',
  known: null,
  within: null,
};

/** The parts of a filter by the names that people see. */
export type FilterPart = FacetName | 'search' | 'known' | 'view';

/** What is hidden where nothing is wished for. */
const HIDDEN: Partial<Record<FacetName, string>> = { kind: 'statement', review: 'rejected' };

/** What a part of the filter asks of the event of a number. */
type Condition = [part: FilterPart, passes: (event: number) => boolean];

/** For each event of the feed, 1 if it passes the filter. */
export function passing(feed: Feed, filter: Filter): Uint8Array {
  const passing = new Uint8Array(feed.events.length).fill(1);
  for (const [, passes] of conditionsOf(feed, filter)) keep(passing, passes);
  return passing;
}

function keep(passing: Uint8Array, passes: (event: number) => boolean): void {
  for (let event = 0; event < passing.length; event += 1) {
    if (passing[event] && !passes(event)) passing[event] = 0;
  }
}

/** The parts of the filter that hide the event of that number. */
export function hiding(feed: Feed, filter: Filter, event: number): FilterPart[] {
  return conditionsOf(feed, filter)
    .filter(([, passes]) => !passes(event))
    .map(([part]) => part);
}

/** The parts of the filter without which some event would pass: what to name when nothing is left. */
export function emptying(feed: Feed, filter: Filter): FilterPart[] {
  return wishes(filter).filter((part) => passing(feed, without(filter, part)).includes(1));
}

/** The parts of the filter in which something is wished for. */
export function wishes(filter: Filter): FilterPart[] {
  const facets: FilterPart[] = FACET_NAMES.filter((name) => filter.chosen[name] !== null);
  return facets
    .concat(filter.text.trim() === '' ? [] : 'search')
    .concat(filter.known === null ? [] : 'known')
    .concat(filter.within === null ? [] : 'view');
}

/** The filter that leaves only what has been reviewed so far. */
export function withReview(filter: Filter, review: Review): Filter {
  return { ...filter, chosen: { ...filter.chosen, review: new Set([review]) } };
}

export function without(filter: Filter, part: FilterPart): Filter {
  switch (part) {
    case 'search':
      return { ...filter, text: '' };
    case 'known':
      return { ...filter, known: null };
    case 'view':
      return { ...filter, within: null };
    default:
      return { ...filter, chosen: { ...filter.chosen, [part]: null } };
  }
}

/** How many events each value of a facet would show, by the value; the other parts of the filter hold. */
export function countsBy(feed: Feed, filter: Filter, name: FacetName): Map<string, number> {
  const drawers = FACETS[name].drawers(feed);
  const passing = new Uint8Array(feed.events.length).fill(1);
  for (const [part, passes] of conditionsOf(feed, filter)) if (part !== name) keep(passing, passes);
  const counts = new Map<string, number>();
  const byDrawer = new Int32Array(drawers.values.length + 1);
  const there = new Uint8Array(byDrawer.length);
  for (let event = 0; event < passing.length; event += 1) {
    forEachDrawer(drawers, event, (drawer) => {
      there[drawer] = 1;
      byDrawer[drawer] = (byDrawer[drawer] as number) + (passing[event] as number);
    });
  }
  for (const [drawer, value] of [...drawers.values, ''].entries()) {
    if (there[drawer]) counts.set(value, (counts.get(value) ?? 0) + (byDrawer[drawer] as number));
  }
  return counts;
}

/** Visits the drawers of an event by number; the one beyond the last stands for ''. */
function forEachDrawer({ values, of }: Drawers, event: number, visit: (drawer: number) => void): void {
  if (!(of instanceof Lists)) visit(of[event] as number);
  else if (of.isEmpty(event)) visit(values.length);
  else for (let at = of.from(event); at < of.to(event); at += 1) visit(of.of[at] as number);
}

function conditionsOf(feed: Feed, filter: Filter): Condition[] {
  const conditions: Condition[] = FACET_NAMES.flatMap((name): Condition[] => {
    const chosen = filter.chosen[name];
    if (chosen !== null) {
      return [[name, lyingIn(FACETS[name].drawers(feed), (value) => chosen.has(value))]];
    }
    const hidden = HIDDEN[name];
    return hidden === undefined
      ? []
      : [[name, lyingIn(FACETS[name].drawers(feed), (value) => value !== hidden)]];
  });
  const { known, within } = filter;
  const { events } = feed;
  const day = known ?? END - 1;
  conditions.push([
    'known',
    (event) => (events.known[event] as number) <= day && day < (events.until[event] as number),
  ]);
  if (within !== null) {
    const { lon, lat } = events.places;
    const inside = lon.map((east, place) =>
      Number(touches(within, { lon: east, lat: lat[place] as number })),
    );
    conditions.push(['view', holding(events.placesOf, inside)]);
  }
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const found = words.map((word) => mentioning(feed, word));
    conditions.push(['search', (event) => found.every((mentions) => mentions[event] === 1)]);
  }
  return conditions;
}

function lyingIn({ values, of }: Drawers, isChosen: (value: string) => boolean): (event: number) => boolean {
  const chosen = Uint8Array.from(values, (value) => Number(isChosen(value)));
  if (!(of instanceof Lists)) return (event) => chosen[of[event] as number] === 1;
  const some = holding(of, chosen);
  const none = isChosen('');
  return (event) => (of.isEmpty(event) ? none : some(event));
}

/** Whether some entry of an event's list is marked. */
function holding(lists: Lists, marked: ArrayLike<number>): (event: number) => boolean {
  return (event) => {
    for (let at = lists.from(event); at < lists.to(event); at += 1) {
      if (marked[lists.of[at] as number]) return true;
    }
    return false;
  };
}
