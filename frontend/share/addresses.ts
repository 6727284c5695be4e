/** The parameter that makes the page fit into another one. */
export const EMBED = 'embed';

/** Whether an address asks for the map alone, to be shown within another page. */
export function isEmbedded(query: string): boolean {
  return new URLSearchParams(query).has(EMBED);
}

/** The address of one event, from that of any view. */
export function eventAddress(href: string, event: string): string {
  const url = new URL(baseOf(href));
  url.pathname += `event/${encodeURIComponent(event)}`;
  return url.href;
}

/** The same view, to be embedded. */
export function embedAddress(href: string): string {
  return withoutEmbed(href).replace(/\?|$/, (mark) => `?${EMBED}${mark === '?' ? '&' : ''}`);
}

/** The same view with everything around it. */
export function withoutEmbed(href: string): string {
  const url = new URL(href);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && part.split('=')[0] !== EMBED);
  return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** What to paste into another page. */
export function embedCode(href: string, title: string): string {
  const address = embedAddress(href).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${name}" width="100%" height="560" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

/** Where the page itself is, whatever it shows. */
function baseOf(href: string): string {
  const url = new URL(href);
  return `${url.origin}${url.pathname.replace(/event\/[^/]+\/?$/, '')}`;
}
