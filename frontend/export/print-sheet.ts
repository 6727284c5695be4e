import { html, nothing, render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { FeedEvent } from '../feed';
import { msg } from '../messages/message';
import { WORDS } from '../time/day-words';
import { dataOf } from './data';
import { type ExportView, idsOf, momentOf } from './export-view';
import { Picture } from './picture';

/** The room of the map on the sheet, in pixels; the sheet scales it to its width. */
const ROOM = { width: 1000, height: 600 };

/** Prints the view: the picture, and below it every event with its date, its words and its source. */
export async function printView(view: ExportView, title: string): Promise<void> {
  const [picture, quotes] = await Promise.all([pictureOf(view, title), quotesOf(idsOf(view))]);
  const sheet = document.createElement('article');
  sheet.className = 'print-sheet';
  render(sheetTemplate(view, picture, quotes), sheet);
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

async function pictureOf(view: ExportView, title: string): Promise<string> {
  const { scene, clock } = view;
  const seen = { ...view.seen, ...ROOM };
  const growth = Math.min(ROOM.width / view.seen.width, ROOM.height / view.seen.height);
  const position = { ...seen.position, zoom: seen.position.zoom + Math.log2(growth) };
  const size = { ratio: 2, page: null };
  const picture = new Picture({
    feed: scene.feed,
    seen: { ...seen, position },
    size,
    theme: 'light',
    vector: true,
  });
  try {
    const moment = momentOf(view, clock, title);
    await picture.layOut([moment], moment.words);
    const content = await picture.markup(moment);
    const { width, height } = picture.layout;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">${content}</svg>`;
  } finally {
    picture.dispose();
  }
}

/** The sentences that tell of each event, by its id. */
async function quotesOf(ids: readonly string[]): Promise<Map<string, string[]>> {
  const json = JSON.parse(await (await dataOf('geojson', ids)).text()) as {
    features: { id: string; properties: { quotes: string[] } }[];
  };
  return new Map(json.features.map(({ id, properties }) => [id, properties.quotes]));
}

function sheetTemplate(view: ExportView, picture: string, quotes: ReadonlyMap<string, string[]>) {
  const { scene, shown } = view;
  const events = Array.from(shown.indexes, (event) => scene.feed.events.get(event));
  return html`<figure>${unsafeHTML(picture)}</figure>
    <h2>${msg('list.title')}</h2>
    <ol>
      ${events.map(
        (event) => html`<li>
          <p class="when">${event.when || msg('list.noDate')}</p>
          <div>
            <h3>${event.title}</h3>
            <p class="about">${aboutOf(event)}</p>
            ${(quotes.get(event.id) ?? []).map((quote) => html`<blockquote>${quote}</blockquote>`)}
            <p class="about">${sourceOf(view, event)}</p>
          </div>
        </li>`,
      )}
    </ol>
    ${events.length === 0 ? html`<p>${msg('count.events', { count: 0 })}</p>` : nothing}`;
}

function aboutOf(event: FeedEvent): string {
  const status = event.status === 'happened' ? '' : msg(`statusWord.${event.status}`);
  const places = event.places.map(({ name }) => name).join(', ') || msg('list.noPlace');
  return [places, status].filter(Boolean).join(' · ');
}

function sourceOf({ scene }: ExportView, { number }: FeedEvent): string {
  const { articles, events } = scene.feed;
  const { source, title, published } = articles.get(events.article[number] as number);
  const named = [source ?? msg('facet.noSource'), title ? `“${title}”` : '', WORDS.date(published)];
  return named.filter(Boolean).join(', ');
}
