import type { FeedArticle } from '../feed';
import type { Columns } from './columns';
import type { Texts } from './texts';
import { Words } from './words';

/** The articles of a feed as columns. */
export class Articles {
  readonly length: number;
  /** The day of publication. */
  readonly published: Int32Array;
  readonly sources: Words;
  readonly ids: Texts;
  readonly #titles: Texts;

  constructor(columns: Columns) {
    this.published = columns.numbers('article.published') as Int32Array;
    this.length = this.published.length;
    this.ids = columns.texts('article.id');
    this.sources = Words.from(columns, 'article.source');
    this.#titles = columns.texts('article.title');
  }

  get(number: number): FeedArticle {
    return {
      id: this.ids.get(number),
      title: this.#titles.get(number) || null,
      source: this.sources.get(number) || null,
      published: this.published[number] as number,
    };
  }
}
