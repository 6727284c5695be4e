import { type Colors, readColors } from '../event-map/colors';

export type PaperTheme = 'light' | 'dark';

const TOKENS = ['surface', 'muted', 'hairline', 'text'] as const;

/** The colours of a picture: those of the map, and of the paper around it. */
export interface Palette {
  map: Colors;
  paper: Readonly<Record<(typeof TOKENS)[number], string>>;
  /** A token of the page by its name, for signs that are drawn with tokens. */
  token: (name: string) => string;
}

/** The colours of a theme, whichever the page has. */
export function paletteOf(theme: PaperTheme): Palette {
  const probe = document.createElement('span');
  probe.style.colorScheme = theme;
  probe.hidden = true;
  document.body.append(probe);
  const token = (name: string) => {
    probe.style.color = `var(--dl-${name})`;
    return getComputedStyle(probe).color;
  };
  const map = readColors(probe);
  const paper = Object.fromEntries(TOKENS.map((name) => [name, token(name)])) as Palette['paper'];
  const known = new Map<string, string>();
  for (const name of new Set([...Object.keys(map), ...TOKENS])) known.set(name, token(name));
  probe.remove();
  return { map, paper, token: (name) => known.get(name) ?? paper.text };
}

/** The theme that the page has now. */
export function themeOfPage(): PaperTheme {
  const named = getComputedStyle(document.documentElement).colorScheme.trim();
  if (named === 'light' || named === 'dark') return named;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
