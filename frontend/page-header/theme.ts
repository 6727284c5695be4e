export type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const KEY = 'dateline-theme';

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Sets the page in the theme, and keeps the choice for the next visit. */
export function choose(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(KEY);
  } else {
    localStorage.setItem(KEY, theme);
  }
  apply(theme);
}

/** Sets the page in the theme; other words of the attribute stay. */
export function apply(theme: Theme): void {
  const root = document.documentElement;
  const others = (root.getAttribute('theme') ?? '')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'light' && word !== 'dark');
  root.setAttribute('theme', [...others, ...(theme === 'system' ? [] : [theme])].join(' '));
}
