import type { Feed, FeedArticle, FeedEvent, Kind, Status } from '../feed';
import { memo } from './memo';

export type FacetName = 'kind' | 'actor' | 'status' | 'certainty' | 'source';

export const FACET_NAMES: readonly FacetName[] = ['kind', 'actor', 'status', 'certainty', 'source'];

/** One way to sort events into drawers; an event may lie in several. */
export interface Facet {
  /** "Kind" */
  title: string;
  /** The drawers of an event, never none: what has no value lies in ''. */
  valuesOf(event: FeedEvent, feed: Feed): readonly string[];
  /** What a drawer is called. */
  wordsFor(value: string, feed: Feed): string;
  /** The order of the drawers; by their words where there is none. */
  order: readonly string[] | null;
}

const KINDS: Record<Kind, string> = {
  deployment: 'Deployment',
  meeting: 'Meeting',
  visit: 'Visit',
  agreement: 'Agreement',
  vote: 'Vote',
  protest: 'Protest',
  sanction: 'Sanction, deadline',
  clash: 'Clash',
  statement: 'Statement',
};

const STATUSES: Record<Status, string> = {
  happened: 'Happened',
  ongoing: 'Ongoing',
  planned: 'Planned',
  conditional: 'Conditional',
  denied: 'Denied',
};

const CERTAINTIES: Record<string, string> = {
  high: 'High, 80 % and more',
  medium: 'Medium, 50–80 %',
  low: 'Low, under 50 %',
};

const NOBODY = 'nobody named';

export const FACETS: Record<FacetName, Facet> = {
  kind: {
    title: 'Kind',
    valuesOf: (event) => [event.kind],
    wordsFor: (value) => KINDS[value as Kind] ?? value,
    order: Object.keys(KINDS),
  },
  actor: {
    title: 'Actor',
    valuesOf: (event) => (event.actors.length > 0 ? event.actors : ['']),
    wordsFor: (value) => value || NOBODY,
    order: null,
  },
  status: {
    title: 'Status',
    valuesOf: (event) => [event.status],
    wordsFor: (value) => STATUSES[value as Status] ?? value,
    order: Object.keys(STATUSES),
  },
  certainty: {
    title: 'Certainty',
    valuesOf: (event) => [certaintyClass(event.certainty)],
    wordsFor: (value) => CERTAINTIES[value] ?? value,
    order: Object.keys(CERTAINTIES),
  },
  source: {
    title: 'Source',
    valuesOf: (event, feed) => [sourceOf(feed, event.article)],
    wordsFor: (value) => value || 'source not stated',
    order: null,
  },
};

function certaintyClass(certainty: number): string {
  return certainty >= 0.8 ? 'high' : certainty >= 0.5 ? 'medium' : 'low';
}

const articlesById = memo((feed: Feed) => new Map(feed.articles.map((article) => [article.id, article])));

/** The article of that id, if the feed has it. */
export function articleOf(feed: Feed, id: string): FeedArticle | undefined {
  return articlesById(feed).get(id);
}

function sourceOf(feed: Feed, article: string): string {
  return articleOf(feed, article)?.source ?? '';
}
