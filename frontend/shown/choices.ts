import type { Feed } from '../feed';
import { FACETS, type FacetName } from './facets';
import { countsBy, type Filter } from './filter';

export interface Choice {
  value: string;
  words: string;
  /** How many events it would show. */
  count: number;
}

/** The values of a facet that the feed has, in their order, else the most frequent first. */
export function choicesOf(feed: Feed, filter: Filter, name: FacetName): Choice[] {
  const { order, wordsFor } = FACETS[name];
  const choices = Array.from(countsBy(feed, filter, name), ([value, count]) => ({
    value,
    words: wordsFor(value, feed),
    count,
  }));
  return choices.sort((a, b) =>
    order === null
      ? b.count - a.count || a.words.localeCompare(b.words)
      : order.indexOf(a.value) - order.indexOf(b.value),
  );
}

/** What is ticked when nothing is wished for: all but statements, and but what was rejected. */
export function usualOf(name: FacetName, choices: readonly Choice[]): ReadonlySet<string> {
  return new Set(
    choices
      .map(({ value }) => value)
      .filter(
        (value) =>
          !(name === 'kind' && value === 'statement') && !(name === 'review' && value === 'rejected'),
      ),
  );
}
