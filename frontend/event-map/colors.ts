import { FAMILIES, type Family } from '../symbols';

const BASE = [
  'text',
  'casing',
  'on-kind',
  'land',
  'water',
  'border',
  'admin1',
  'coast',
  'river',
  'label-country',
  'label-city',
  'label-water',
] as const;

export type ColorName = Family | (typeof BASE)[number];
export type Colors = Readonly<Record<ColorName, string>>;

/** The tokens as a canvas understands them: `light-dark()` is resolved by a probe element within the host. */
export function readColors(probe: HTMLElement): Colors {
  const entries = [...BASE, ...FAMILIES].map((name) => {
    probe.style.color = `var(--dl-${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.style.color = '';
  return Object.fromEntries(entries) as Record<ColorName, string>;
}
