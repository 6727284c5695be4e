import { isoText } from '../time/day';
import type { Reach } from '../time/day-words';

/** "ukraine-march-2014_2014-03-14.png": what it shows and of when, in letters that every system takes. */
export function fileName(title: string, reach: Reach, ending: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${[words || 'dateline', daysOf(reach)].filter(Boolean).join('_')}.${ending}`;
}

function daysOf({ first, last }: Reach): string {
  if (!Number.isFinite(last)) return Number.isFinite(first) ? `from-${isoText(first)}` : '';
  if (!Number.isFinite(first)) return `to-${isoText(last)}`;
  return first === last ? isoText(first) : `${isoText(first)}_${isoText(last)}`;
}
