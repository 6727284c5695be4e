import { creditsFor, type Layers } from '../event-map/layers/layers';
import type { FeedArticle, Shown } from '../feed';
import { msg } from '../messages/message';
import { FACET_NAMES, FACETS } from '../shown/facets';
import type { Filter } from '../shown/filter';
import type { Scene } from '../shown/scene';
import { type Clock, reachOf } from '../time/clock';
import { WORDS } from '../time/day-words';

/** What a picture says around its map. */
export interface PictureWords {
  title: string;
  /** "Friday 14 March 2014" */
  time: string;
  /** "4 of 7 events, 1 of them possible" */
  counts: string;
  /** "Kind: Meeting, Vote"; empty when all is shown. */
  filters: string;
  /** "As known on 14 Mar 2014"; empty when nothing was ever published. */
  known: string;
  sources: string;
  credits: string;
}

/** More sources than this are counted, not named. */
const MOST_SOURCES = 8;

/** @param counts of the page, so that the picture says the same */
export function wordsOf(
  scene: Scene,
  filter: Filter,
  clock: Clock,
  shown: Shown,
  counts: string,
  title: string,
  layers: Layers,
): PictureWords {
  const known = filter.known ?? scene.published;
  return {
    title,
    time: WORDS.reach(reachOf(clock)),
    counts,
    filters: filterWords(scene, filter),
    known: known === null ? '' : `${msg('header.known')} ${WORDS.date(known)}`,
    sources: sourceWords(articlesOf(scene, shown)),
    credits: msg('export.credits', { sources: creditsFor(layers.relief) }),
  };
}

/** The articles that tell what is shown, the earliest first. */
function articlesOf(scene: Scene, shown: Shown): FeedArticle[] {
  const { articles, events } = scene.feed;
  const numbers = new Set(Array.from(shown.indexes, (event) => events.article[event] as number));
  return Array.from(numbers, (number) => articles.get(number)).sort((a, b) => a.published - b.published);
}

/** "Sources: Reuters, 13 and 14 Mar 2014; BBC, 12 Mar 2014", or empty. */
export function sourceWords(articles: readonly FeedArticle[]): string {
  const days = new Map<string, Set<number>>();
  for (const { source, title, published } of articles) {
    const name = source ?? (title ? `“${title}”` : msg('facet.noSource'));
    days.set(name, (days.get(name) ?? new Set()).add(published));
  }
  const named = [...days].slice(0, MOST_SOURCES).map(([name, on]) => `${name}, ${dayWords([...on])}`);
  if (named.length === 0) return '';
  const more = days.size > named.length ? [msg('count.more', { count: days.size - named.length })] : [];
  return `${msg('export.sources', { count: days.size })}: ${[...named, ...more].join('; ')}`;
}

function dayWords(days: readonly number[]): string {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return WORDS.shortRange(first, last);
}

/** What of the filter holds, so that nobody takes a part for the whole. */
function filterWords({ feed }: Scene, filter: Filter): string {
  const facets = FACET_NAMES.flatMap((name) => {
    const chosen = filter.chosen[name];
    if (chosen === null) return [];
    const values = [...chosen].map((value) => FACETS[name].wordsFor(value, feed));
    return [`${FACETS[name].title}: ${values.join(', ') || msg('choice.none')}`];
  });
  const text = filter.text.trim() === '' ? [] : [`${msg('header.searchShort')}: “${filter.text.trim()}”`];
  const view = filter.within === null ? [] : [msg('list.onlyInView')];
  return [...facets, ...text, ...view].join(' · ');
}
