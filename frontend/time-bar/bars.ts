import { nameOf } from '../event-map/events/words';
import type { FeedEvent } from '../feed';
import { type Placed, packed } from '../shown/lanes';
import type { Scale } from './scale';

/** More events than this within the view are counted only: the histogram takes the room of the lanes. */
export const MOST_BARS = 300;

const LABEL_GAP = 8;
const LANE_GAP = 10;
const FREE = 2;
/** Shorter bars are drawn this long, as what is surest of them. */
const LEAST_BAR = 5;

/** An event as a bar: where its doubt, its certainty and what is taken for granted lie, in pixels. */
export interface Bar {
  event: FeedEvent;
  possible: [from: number, to: number] | null;
  certain: [from: number, to: number] | null;
  assumed: [from: number, to: number] | null;
  /** Whether it goes on beyond the right edge. */
  goesOn: boolean;
  lane: number;
  label: string;
  /** Where the label stands; null where it has no room. */
  labelAt: { x: number; anchor: 'start' | 'end' } | null;
}

/**
 * The bars of the events within the view in their lanes, in the order given. A label stands left or right of its bar,
 * where it takes the higher lane, left first; never on it, and nowhere when there is no room.
 *
 * @param rules the pixels of upright lines that labels keep off where they can
 */
export function barsOf(
  events: readonly FeedEvent[],
  scale: Scale,
  labelled: (event: FeedEvent) => boolean,
  width: (text: string) => number,
  rules: readonly number[] = [],
): Bar[] {
  const bars = events.map((event) => {
    const bar = barOf(event, scale);
    return labelled(event) ? labellings(bar, scale, width, rules) : [bar];
  });
  const placed = packed(
    bars.map((choices) => choices.map((bar) => stretchOf(bar, width))),
    LANE_GAP,
  );
  return bars.map((choices, index) => {
    const { lane, choice } = placed[index] as Placed;
    return { ...(choices[choice] as Bar), lane };
  });
}

function barOf(event: FeedEvent, scale: Scale): Bar {
  const pixels = (span: FeedEvent['certain']): [number, number] | null => {
    const from = span ? scale.inside(span[0] ?? -1e9) : 0;
    const to = span ? scale.inside((span[1] ?? 1e9) + 1) : 0;
    return to > from ? [from, to] : null;
  };
  const end = [event.assumed, event.certain, event.possible].find((span) => span !== null);
  return {
    event,
    ...atLeast(pixels(event.possible), pixels(event.certain), pixels(event.assumed), scale),
    goesOn: end !== undefined && scale.x((end[1] ?? 1e9) + 1) > scale.right + 0.5,
    lane: 0,
    label: labelOf(event),
    labelAt: null,
  };
}

type Pixels = [number, number] | null;

/** The parts of a bar, or the surest of them alone where the whole would be too short to be seen. */
function atLeast(possible: Pixels, certain: Pixels, assumed: Pixels, scale: Scale) {
  const parts = [possible, certain, assumed].filter((part) => part !== null);
  const from = Math.min(...parts.map(([begin]) => begin));
  const to = Math.max(...parts.map(([, end]) => end));
  if (parts.length === 0 || to - from >= LEAST_BAR) {
    return { possible, certain, assumed };
  }
  const begin = Math.min(Math.max((from + to - LEAST_BAR) / 2, scale.left), scale.right - LEAST_BAR);
  const drawn: Pixels = [begin, begin + LEAST_BAR];
  const none = { possible: null, certain: null, assumed: null };
  return certain
    ? { ...none, certain: drawn }
    : possible
      ? { ...none, possible: drawn }
      : { ...none, assumed: drawn };
}

/** "12 × F-16, Poland" */
export function labelOf(event: FeedEvent): string {
  const places = event.places.filter(({ role }) => role !== 'origin');
  const [place] = places;
  const more = places.length > 1 ? ` +${places.length - 1}` : '';
  const name = place === undefined || event.label.includes(place.name) ? '' : `, ${nameOf(place)}${more}`;
  const label = `${event.label || event.title}${name}`;
  return label.length > 44 ? `${label.slice(0, 43).trimEnd()}…` : label;
}

/** The bar with its label left and right, as far as there is room for the whole or the short one; else without. */
function labellings(
  bar: Bar,
  scale: Scale,
  width: (text: string) => number,
  rules: readonly number[],
): Bar[] {
  const long = sides(bar, scale, width, rules);
  const short = long.length > 0 ? long : sides({ ...bar, label: bar.event.label }, scale, width, rules);
  return short.length > 0 ? short : [bar];
}

function sides(bar: Bar, scale: Scale, width: (text: string) => number, rules: readonly number[]): Bar[] {
  const { from, to } = bodyOf(bar);
  const room = width(bar.label) + LABEL_GAP;
  const left: Bar = { ...bar, labelAt: { x: from - LABEL_GAP, anchor: 'end' } };
  const right: Bar = { ...bar, labelAt: { x: to + LABEL_GAP, anchor: 'start' } };
  const choices = [
    ...(from - room - FREE >= scale.left ? [left] : []),
    ...(to + room <= scale.right ? [right] : []),
  ];
  const crossed = (begin: number, end: number) => rules.some((rule) => begin < rule && rule < end);
  const flip = crossed(from - room, from - LABEL_GAP) && !crossed(to + LABEL_GAP, to + room);
  return flip ? choices.reverse() : choices;
}

/** From where to where the bar is drawn. */
export function bodyOf({ possible, certain, assumed }: Bar): { from: number; to: number } {
  const parts = [possible, certain, assumed].filter((part) => part !== null);
  return { from: Math.min(...parts.map(([from]) => from)), to: Math.max(...parts.map(([, to]) => to)) };
}

/** From where to where the bar reaches with its label. */
export function stretchOf(bar: Bar, width: (text: string) => number) {
  const { from, to } = bodyOf(bar);
  if (bar.labelAt === null) {
    return { from, to };
  }
  return bar.labelAt.anchor === 'end'
    ? { from: bar.labelAt.x - width(bar.label), to }
    : { from, to: bar.labelAt.x + width(bar.label) };
}
