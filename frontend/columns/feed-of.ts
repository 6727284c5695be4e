import type { Feed } from '../feed';
import { Articles } from './articles';
import { BinaryColumns, type Columns } from './columns';
import { Events } from './events';
import { Places } from './places';

/** The feed of a binary document. @throws Error when it is none, or cut off */
export function readFeed(bytes: ArrayBuffer): Feed {
  const columns = new BinaryColumns(bytes);
  return feedOf(columns.header.collection, columns);
}

export function feedOf(collection: string, columns: Columns): Feed {
  const articles = new Articles(columns);
  return { collection, articles, events: new Events(columns, articles, new Places(columns)) };
}
