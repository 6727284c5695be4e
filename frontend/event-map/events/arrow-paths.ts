import type { Events } from '../../columns/events';
import { PRESENCE } from '../../feed';
import { type Family, familyOf } from '../../symbols';
import type { Colors } from '../colors';
import { geodesic } from '../geodesic';
import { type Frame, screenX, screenY, worldX, worldY } from '../projection';
import type { Arrow } from './arrows';
import type { Display } from './display';
import type { Chosen } from './event-labels';
import { type Item, ringAround } from './items';
import type { Move } from './marks';

/** Arrows with a known origin, and the places onto which a stub falls from an unknown one. */
export interface ArrowsSeen {
  arrows: (Arrow & { family: Family })[];
  stubs: { x: number; y: number; color: string; opacity: number; family: Family }[];
}

/** Points along an arrow: one every so many pixels, within reason. */
const STEP = 14;
const FEWEST = 16;
const MOST_STEPS = 400;
/** With more moves than this, lines hide each other: only those of the selected and the hovered event are drawn. */
const MOST = 250;

/**
 * An arrow stands on the days of the movement; afterwards the symbol alone says that they are there. `size` is that of a
 * symbol, `above` the room in pixels that something takes between a symbol and a stub.
 */
export function arrowsSeen(
  display: Display,
  events: Events,
  items: readonly Item[],
  frame: Frame,
  colors: Colors,
  { selected, hovered }: Chosen,
  size: number,
  above: (event: number) => number = () => 0,
): ArrowsSeen {
  const seen: ArrowsSeen = { arrows: [], stubs: [] };
  const all = display.moves;
  const moves = all.length > MOST ? all.filter(({ event }) => event === selected || event === hovered) : all;
  for (const move of moves) {
    const event = events.find(move.event);
    if (!event) continue;
    const family = familyOf(event);
    const color = colors[family];
    const possible = display.presence[move.event] === PRESENCE.possible;
    const opacity = possible ? 0.75 : 1;
    const item = itemOf(move, items);
    const ringed = move.event === selected || possible;
    const radius = ringed ? ringAround(size, move.event === selected) : (item?.radius ?? 0);
    if (move.origin) {
      const points = pathOf(move, item, radius, frame);
      if (!inView(points, frame)) continue;
      const area = move.origin.level !== 'city' && move.origin.level !== 'point';
      const dashed = event.status === 'planned' || event.status === 'conditional';
      seen.arrows.push({ points, color, tail: area ? 'fading' : 'ring', dashed, opacity, family });
    } else if (item) {
      seen.stubs.push({
        x: item.x,
        y: item.y - radius - (ringed ? 1 : 3) - above(move.event),
        color,
        opacity,
        family,
      });
    }
  }
  return seen;
}

function itemOf(move: Move, items: readonly Item[]): Item | undefined {
  const place = move.destination;
  const area = place.level !== 'city' && place.level !== 'point';
  return items.find(
    (item) =>
      item.form === 'symbol' &&
      item.events[0] === move.event &&
      (area ? item.group?.places.some((one) => one.id === place.id) : item.group === null),
  );
}

/** Along the great circle, ending at the edge of the symbol, or of the ring around it, if there is one. */
function pathOf(move: Move, item: Item | undefined, radius: number, frame: Frame): Float64Array {
  const { origin, destination } = move;
  if (!origin) return new Float64Array(0);
  const region = item?.group?.level === 'region';
  const toX = item && !region ? frame.x + (item.x - frame.width / 2) / frame.scale : worldX(destination.lon);
  const toY = item && !region ? frame.y + (item.y - frame.height / 2) / frame.scale : worldY(destination.lat);
  const [fromX, fromY] = [worldX(origin.lon), worldY(origin.lat)];
  const length = Math.hypot(fromX - toX, fromY - toY) * frame.scale;
  const path = geodesic(
    fromX,
    fromY,
    toX,
    toY,
    Math.max(FEWEST, Math.min(MOST_STEPS, Math.ceil(length / STEP))),
  );
  const end = path.length - 2;
  const shift = screenX(frame, path[end] as number) - (path[end] as number) * frame.scale;
  for (let i = 0; i < path.length; i += 2) {
    path[i] = (path[i] as number) * frame.scale + shift;
    path[i + 1] = screenY(frame, path[i + 1] as number);
  }
  return item && !region ? cutAtCircle(path, item.x, item.y, radius + 5) : path;
}

/** The path up to where it first comes nearer than `radius` to a point. */
export function cutAtCircle(path: Float64Array, x: number, y: number, radius: number): Float64Array {
  const distance = (i: number) => Math.hypot((path[i] as number) - x, (path[i + 1] as number) - y);
  let end = 2;
  while (end < path.length - 2 && distance(end) > radius) end += 2;
  const outside = distance(end - 2);
  const inside = distance(end);
  const cut = path.slice(0, end + 2);
  if (outside <= radius || inside >= radius) return cut;
  const part = (outside - radius) / (outside - inside);
  cut[end] = (path[end - 2] as number) + part * ((path[end] as number) - (path[end - 2] as number));
  cut[end + 1] = (path[end - 1] as number) + part * ((path[end + 1] as number) - (path[end - 1] as number));
  return cut;
}

function inView(points: Float64Array, frame: Frame): boolean {
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] as number;
    const y = points[i + 1] as number;
    if (x > 0 && y > 0 && x < frame.width && y < frame.height) return true;
  }
  return false;
}
