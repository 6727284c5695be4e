import type { Feed, FeedEvent } from '../feed';
import { type Extent, touches } from './extent';
import { FACET_NAMES, FACETS, type FacetName } from './facets';
import { folded, haystack } from './search-text';

/** What the reader wants to see. Null stands for no wish. */
export interface Filter {
  /** The chosen values of each facet; of the kinds, no wish means all but statements. */
  chosen: Readonly<Record<FacetName, ReadonlySet<string> | null>>;
  /** Words that must all occur in the event or its places, actors or materiel. */
  text: string;
  /** Hides what was first reported after this day. */
  known: number | null;
  /** Hides what has no place within the map's view. */
  within: Extent | null;
}

export const NO_FILTER: Filter = {
  chosen: { kind: null, actor: null, status: null, certainty: null, source: null },
  text: '',
  known: null,
  within: null,
};

/** The parts of a filter by the names that people see. */
export type FilterPart = FacetName | 'search' | 'known' | 'view';

type Condition = [part: FilterPart, passes: (event: FeedEvent) => boolean];

/** For each event of the feed, 1 if it passes the filter. */
export function passing(feed: Feed, filter: Filter): Uint8Array {
  const conditions = conditionsOf(feed, filter).map(([, passes]) => passes);
  return Uint8Array.from(feed.events, (event) => Number(conditions.every((passes) => passes(event))));
}

/** The parts of the filter that hide the event. */
export function hiding(feed: Feed, filter: Filter, event: FeedEvent): FilterPart[] {
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
  const { valuesOf } = FACETS[name];
  const conditions = conditionsOf(feed, filter).filter(([part]) => part !== name);
  const counts = new Map<string, number>();
  for (const event of feed.events) {
    const counted = conditions.every(([, passes]) => passes(event));
    for (const value of valuesOf(event, feed)) {
      counts.set(value, (counts.get(value) ?? 0) + Number(counted));
    }
  }
  return counts;
}

function conditionsOf(feed: Feed, filter: Filter): Condition[] {
  const conditions: Condition[] = FACET_NAMES.flatMap((name): Condition[] => {
    const { valuesOf } = FACETS[name];
    const chosen = filter.chosen[name];
    if (chosen !== null) {
      return [[name, (event) => valuesOf(event, feed).some((value) => chosen.has(value))]];
    }
    return name === 'kind' ? [[name, (event) => event.kind !== 'statement']] : [];
  });
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    conditions.push(['search', (event) => words.every((word) => haystack(event).includes(word))]);
  }
  const { known, within } = filter;
  if (known !== null) {
    conditions.push(['known', (event) => event.known <= known]);
  }
  if (within !== null) {
    conditions.push(['view', (event) => event.places.some((place) => touches(within, place))]);
  }
  return conditions;
}
