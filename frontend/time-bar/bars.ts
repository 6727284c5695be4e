import type { FeedEvent } from '../feed';
import { type Placed, packed } from '../shown/lanes';
import type { Scale } from './scale';

/** More events than this within the view are counted only: the histogram takes the room of the lanes. */
export const MOST_BARS = 300;

const LABEL_GAP = 8;
const LANE_GAP = 10;
const FREE = 2;

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
 * @param rule the pixel of a line that labels keep off where they can
 */
export function barsOf(
  events: readonly FeedEvent[],
  scale: Scale,
  labelled: (event: FeedEvent) => boolean,
  width: (text: string) => number,
  rule = Number.NEGATIVE_INFINITY,
): Bar[] {
  const bars = events.map((event) => {
    const bar = barOf(event, scale);
    return labelled(event) ? labellings(bar, scale, width, rule) : [bar];
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
    possible: pixels(event.possible),
    certain: pixels(event.certain),
    assumed: pixels(event.assumed),
    goesOn: end !== undefined && scale.x((end[1] ?? 1e9) + 1) > scale.right + 0.5,
    lane: 0,
    label: labelOf(event),
    labelAt: null,
  };
}

/** "12 × F-16, Poland" */
export function labelOf(event: FeedEvent): string {
  const places = event.places.filter(({ role }) => role !== 'origin');
  const [place] = places;
  const more = places.length > 1 ? ` +${places.length - 1}` : '';
  const name = place === undefined || event.label.includes(place.name) ? '' : `, ${place.name}${more}`;
  const label = `${event.label || event.title}${name}`;
  return label.length > 44 ? `${label.slice(0, 43).trimEnd()}…` : label;
}

/** The bar with its label left and right, as far as there is room for the whole or the short one; else without. */
function labellings(bar: Bar, scale: Scale, width: (text: string) => number, rule: number): Bar[] {
  const long = sides(bar, scale, width, rule);
  const short = long.length > 0 ? long : sides({ ...bar, label: bar.event.label }, scale, width, rule);
  return short.length > 0 ? short : [bar];
}

function sides(bar: Bar, scale: Scale, width: (text: string) => number, rule: number): Bar[] {
  const { from, to } = bodyOf(bar);
  const room = width(bar.label) + LABEL_GAP;
  const left: Bar = { ...bar, labelAt: { x: from - LABEL_GAP, anchor: 'end' } };
  const right: Bar = { ...bar, labelAt: { x: to + LABEL_GAP, anchor: 'start' } };
  const choices = [
    ...(from - room - FREE >= scale.left ? [left] : []),
    ...(to + room <= scale.right ? [right] : []),
  ];
  const crossing = from - room < rule && rule < from - LABEL_GAP;
  return crossing ? choices.reverse() : choices;
}

/** From where to where the bar is drawn. */
export function bodyOf({ possible, certain, assumed }: Bar): { from: number; to: number } {
  const parts = [possible, certain, assumed].filter((part) => part !== null);
  return { from: Math.min(...parts.map(([from]) => from)), to: Math.max(...parts.map(([, to]) => to)) };
}

function stretchOf(bar: Bar, width: (text: string) => number) {
  const { from, to } = bodyOf(bar);
  if (bar.labelAt === null) {
    return { from, to };
  }
  return bar.labelAt.anchor === 'end'
    ? { from: bar.labelAt.x - width(bar.label), to }
    : { from, to: bar.labelAt.x + width(bar.label) };
}
