import type { Feed, FeedArticle, FeedEvent, Kind, Status } from '../feed';
import { msg } from '../messages/message';
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
  deployment: msg('kind.deployment'),
  movement: msg('kind.movement'),
  meeting: msg('kind.meeting'),
  visit: msg('kind.visit'),
  agreement: msg('kind.agreement'),
  vote: msg('kind.vote'),
  protest: msg('kind.protest'),
  sanction: msg('kind.sanction'),
  clash: msg('kind.clash'),
  statement: msg('kind.statement'),
};

const STATUSES: Record<Status, string> = {
  happened: msg('status.happened'),
  ongoing: msg('status.ongoing'),
  planned: msg('status.planned'),
  conditional: msg('status.conditional'),
  denied: msg('status.denied'),
};

const CERTAINTIES: Record<string, string> = {
  high: msg('certainty.high'),
  medium: msg('certainty.medium'),
  low: msg('certainty.low'),
};

export const FACETS: Record<FacetName, Facet> = {
  kind: {
    title: msg('facet.kind'),
    valuesOf: (event) => [event.kind],
    wordsFor: (value) => KINDS[value as Kind] ?? value,
    order: Object.keys(KINDS),
  },
  actor: {
    title: msg('facet.actor'),
    valuesOf: (event) => (event.actors.length > 0 ? event.actors : ['']),
    wordsFor: (value) => value || msg('facet.nobody'),
    order: null,
  },
  status: {
    title: msg('facet.status'),
    valuesOf: (event) => [event.status],
    wordsFor: (value) => STATUSES[value as Status] ?? value,
    order: Object.keys(STATUSES),
  },
  certainty: {
    title: msg('facet.certainty'),
    valuesOf: (event) => [certaintyClass(event.certainty)],
    wordsFor: (value) => CERTAINTIES[value] ?? value,
    order: Object.keys(CERTAINTIES),
  },
  source: {
    title: msg('facet.source'),
    valuesOf: (event, feed) => [sourceOf(feed, event.article)],
    wordsFor: (value) => value || msg('facet.noSource'),
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
