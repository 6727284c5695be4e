import type { Numbers } from '../columns/columns';
import type { Lists } from '../columns/words';
import type { Feed, Kind, Review, Status } from '../feed';
import { msg } from '../messages/message';
import { memo } from './memo';

export type FacetName = 'kind' | 'actor' | 'status' | 'certainty' | 'source' | 'review';

export const FACET_NAMES: readonly FacetName[] = ['kind', 'actor', 'status', 'certainty', 'source', 'review'];

/** The drawers that events lie in: one each, or several. What has no value lies in ''. */
export interface Drawers {
  values: readonly string[];
  /** The drawer of each event, or their lists of drawers; an empty list means ''. */
  of: Numbers | Lists;
}

/** One way to sort events into drawers. */
export interface Facet {
  /** "Kind" */
  title: string;
  drawers(feed: Feed): Drawers;
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

const REVIEWS: Record<Review, string> = {
  read: msg('review.read'),
  accepted: msg('review.accepted'),
  rejected: msg('review.rejected'),
  merged: msg('review.merged'),
};

const CERTAINTIES: Record<string, string> = {
  high: msg('certainty.high'),
  medium: msg('certainty.medium'),
  low: msg('certainty.low'),
};

export const FACETS: Record<FacetName, Facet> = {
  kind: {
    title: msg('facet.kind'),
    drawers: ({ events }) => ({ values: events.kinds, of: events.kind }),
    wordsFor: (value) => KINDS[value as Kind] ?? value,
    order: Object.keys(KINDS),
  },
  actor: {
    title: msg('facet.actor'),
    drawers: actorsOf,
    wordsFor: (value) => value || msg('facet.nobody'),
    order: null,
  },
  status: {
    title: msg('facet.status'),
    drawers: ({ events }) => ({ values: events.statuses, of: events.status }),
    wordsFor: (value) => STATUSES[value as Status] ?? value,
    order: Object.keys(STATUSES),
  },
  certainty: {
    title: msg('facet.certainty'),
    drawers: (feed) => certaintiesOf(feed),
    wordsFor: (value) => CERTAINTIES[value] ?? value,
    order: Object.keys(CERTAINTIES),
  },
  review: {
    title: msg('facet.review'),
    drawers: ({ events }) => ({ values: events.reviews, of: events.review }),
    wordsFor: (value) => REVIEWS[value as Review] ?? value,
    order: Object.keys(REVIEWS),
  },
  source: {
    title: msg('facet.source'),
    drawers: (feed) => sourcesOf(feed),
    wordsFor: (value) => value || msg('facet.noSource'),
    order: null,
  },
};

function actorsOf({ events }: Feed): Drawers {
  return { values: actorNames(events), of: events.actorsOf };
}

const actorNames = memo(({ actors }: Feed['events']) => actors.all());

const certaintiesOf = memo(
  ({ events }: Feed): Drawers => ({
    values: Object.keys(CERTAINTIES),
    of: events.certainty.map((percent) => (percent >= 80 ? 0 : percent >= 50 ? 1 : 2)),
  }),
);

const sourcesOf = memo(({ events, articles }: Feed): Drawers => {
  const { of, texts } = articles.sources;
  return {
    values: texts.all(),
    of: Int32Array.from(events.article, (article) => of[article] as number),
  };
});
