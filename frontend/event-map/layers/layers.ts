/** What the map is drawn on, and with which symbols. */
export interface Layers {
  /** That of the page, or one of the map's own. */
  tone: 'page' | 'light' | 'dark';
  relief: boolean;
  symbols: 'plain' | 'app6';
}

export const PLAIN_LAYERS: Layers = { tone: 'page', relief: false, symbols: 'plain' };

/** Reads "dark,relief,app6" in any order; words that make no sense are left out. */
export function readLayers(text: string): Layers {
  const words = new Set(text.split(','));
  return {
    tone: words.has('light') ? 'light' : words.has('dark') ? 'dark' : 'page',
    relief: words.has('relief'),
    symbols: words.has('app6') ? 'app6' : 'plain',
  };
}

/** What `readLayers` reads; empty for what the page shows without a wish. */
export function layersText({ tone, relief, symbols }: Layers): string {
  return [tone === 'page' ? '' : tone, relief ? 'relief' : '', symbols === 'plain' ? '' : symbols]
    .filter(Boolean)
    .join(',');
}

/** Whom the map is drawn after. */
export function creditsFor(relief: boolean): string {
  return ['Natural Earth', 'GeoNames', ...(relief ? ['NASA SRTM'] : [])].join(', ');
}
