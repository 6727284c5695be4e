import type { FeedPlace } from '../../feed';
import { around, type Box, Occupied, overlap } from '../labels/occupied';
import { type Frame, screenX, screenY, worldX, worldY } from '../projection';
import type { AreaPaths } from './area-paths';
import { besideAreas, type Ground, type Point, visibleMiddle } from './area-symbols';
import { clusterRadius } from './badges';
import { type Cluster, clusters } from './clusters';
import { type Display, eventsAt } from './display';
import { BENEATH, BESIDE, byWeight, type Item } from './items';
import type { AreaGroup, Marks } from './marks';
import type { Outline, Outlines } from './outlines';
import { eventName } from './words';

/** Symbols of one area stand side by side up to this many; more become one badge with their number. */
const MOST_ABREAST = 4;
export const MOST_SPREAD = 8;
const REACH = 25;
/** Milliseconds a frame may spend on looking for places beside areas; what is left waits for the next frame. */
const PATIENCE = 8;

/** Leaders from a symbol to the areas that it stands for. */
export interface Leaders {
  item: Item;
  ends: Point[];
}

export interface Scene {
  items: Item[];
  leaders: Leaders[];
  occupied: Occupied;
  /** The insides of the regions: labels of events stay out of them. */
  grounds: Occupied;
  /** The outlines of countries: names of the land stay off them. */
  edges: Box[];
  /** Whether some symbols still wait for a better place. */
  unfinished: boolean;
}

/** Where the symbol of an area stood, in worlds, and in which frame that was found. */
interface Kept {
  x: number;
  y: number;
  frame: Frame;
}

/** Finds where everything stands in a frame; remembers what is costly to find. */
export class SceneBuilder {
  readonly #outlines: Outlines;
  readonly #paths: AreaPaths;
  readonly #places = new Map<string, Kept>();
  #until = 0;
  #clusters: { display: Display; scale: number; found: Cluster[] } | null = null;

  constructor(outlines: Outlines, paths: AreaPaths) {
    this.#outlines = outlines;
    this.#paths = paths;
  }

  /** `taken` is the room of the title, the legend and the buttons; `spread` the spot that is fanned out. */
  build(
    context: CanvasRenderingContext2D,
    frame: Frame,
    marks: Marks,
    display: Display,
    options: {
      selected: number;
      hovered: number;
      spread: number | null;
      moving: boolean;
      size: number;
      taken: Box[];
    },
  ): Scene {
    const occupied = new Occupied();
    for (const box of options.taken) occupied.take(box);
    const scene: Scene = {
      items: [],
      leaders: [],
      occupied,
      grounds: new Occupied(),
      edges: [],
      unfinished: false,
    };
    this.#until = performance.now() + PATIENCE;
    const order = byWeight(marks, display, options.selected, options.hovered);
    this.#placeSpots(scene, frame, marks, display, options.spread, options.size);
    for (const number of display.areas.keys())
      this.#takeGround(scene, frame, marks.groups[number] as AreaGroup);
    for (const [number, events] of display.areas) {
      const group = marks.groups[number] as AreaGroup;
      this.#placeArea(scene, context, frame, marks, group, events.toSorted(order), options);
    }
    return scene;
  }

  /** Forgets where symbols of areas stand. */
  reset(): void {
    this.#places.clear();
    this.#clusters = null;
  }

  #placeSpots(
    scene: Scene,
    frame: Frame,
    marks: Marks,
    display: Display,
    spread: number | null,
    size: number,
  ): void {
    const margin = 30;
    for (const cluster of this.#clustersAt(frame.scale, marks, display)) {
      const x = screenX(frame, cluster.x);
      const y = screenY(frame, cluster.y);
      if (x < -margin || y < -margin || x > frame.width + margin || y > frame.height + margin) continue;
      const [spot = 0] = cluster.spots;
      if (cluster.spots.length > 1) {
        const item = itemOf('cluster', x, y, clusterRadius(cluster.count) + 3);
        scene.items.push({
          ...item,
          spots: cluster.spots,
          count: cluster.count,
          name: marks.spots.name[spot] ?? '',
        });
      } else {
        const events = eventsAt(marks, display, spot);
        const name = marks.spots.name[spot] ?? '';
        if (events.length === 1) {
          scene.items.push({ ...itemOf('symbol', x, y, size / 2), events, spots: [spot], count: 1, name });
        } else if (spot === spread && events.length <= MOST_SPREAD) {
          scene.items.push(...fan(x, y, events, spot, name, size));
        } else {
          scene.items.push({
            ...itemOf('stack', x, y, 16),
            events,
            spots: [spot],
            count: events.length,
            name,
          });
        }
      }
    }
    for (const { x, y, radius } of scene.items) scene.occupied.take(around(x, y, radius + 1));
  }

  #clustersAt(scale: number, marks: Marks, display: Display): Cluster[] {
    const kept = this.#clusters;
    if (kept && kept.display === display && kept.scale === scale) return kept.found;
    const found = clusters(display.spots, display.counts, marks.spots.x, marks.spots.y, scale, REACH);
    this.#clusters = { display, scale, found };
    return found;
  }

  #placeArea(
    scene: Scene,
    context: CanvasRenderingContext2D,
    frame: Frame,
    marks: Marks,
    group: AreaGroup,
    events: number[],
    { moving, size, taken }: { moving: boolean; size: number; taken: Box[] },
  ): void {
    const anchors = group.places.map((place) => this.#anchor(place, frame));
    const labelWidth = widthOfName(marks, events[0] ?? -1);
    const kept = this.#places.get(group.key);
    let at: Point | null = kept ? { x: screenX(frame, kept.x), y: screenY(frame, kept.y) } : null;
    if (at && kept && !moving && (kept.frame.scale !== frame.scale || !within(at, inset(frame, 30))))
      at = null;
    if (!at && performance.now() > this.#until) {
      scene.unfinished = true;
      at = anchors.find((anchor) => within(anchor, inset(frame, 16))) ?? null;
      if (!at) return;
    } else if (!at) {
      at =
        group.level === 'region'
          ? this.#beside(scene, context, frame, group, anchors, size, labelWidth)
          : this.#within(scene, frame, group, anchors, size, taken);
      if (!at) return;
      this.#places.set(group.key, {
        x: frame.x + (at.x - frame.width / 2) / frame.scale,
        y: frame.y + (at.y - frame.height / 2) / frame.scale,
        frame,
      });
    }
    const name = group.places.map((place) => place.name).join(', ');
    const common = { spots: [], group, name, anchors: group.level === 'region' ? BESIDE : BENEATH };
    const items: Item[] =
      events.length > MOST_ABREAST
        ? [{ ...itemOf('stack', at.x, at.y, 16), ...common, events, count: events.length }]
        : events.map((event, i) => ({
            ...itemOf('symbol', at.x + (i - (events.length - 1) / 2) * (size + 7), at.y, size / 2),
            ...common,
            events: [event],
            count: 1,
          }));
    for (const item of items) scene.occupied.take(around(item.x, item.y, item.radius + 2));
    scene.items.push(...items);
    const [first] = items;
    if (group.level === 'region' && first) scene.leaders.push({ item: first, ends: anchors });
  }

  #takeGround(scene: Scene, frame: Frame, group: AreaGroup): void {
    for (const place of group.places) {
      const outline = this.#outlines.get(place);
      if (!outline) continue;
      const { inside, edge } = this.#paths.at(outline, frame.scale);
      const { x, y } = this.#corner(outline, frame);
      const seen = { left: -x, top: -y, right: frame.width - x, bottom: frame.height - y };
      if (group.level === 'region') {
        for (const box of inside) {
          if (overlap(box, seen)) scene.grounds.take(clamped(box, seen, x, y));
        }
      } else {
        for (let i = 0; i < edge.length; i += 2) {
          const [ex, ey] = [edge[i] as number, edge[i + 1] as number];
          if (ex > seen.left && ex < seen.right && ey > seen.top && ey < seen.bottom) {
            scene.edges.push(around(x + ex, y + ey, 3));
          }
        }
      }
    }
  }

  /** Where the north-western corner of an outline is on the screen. */
  #corner(outline: Outline, frame: Frame): Point {
    return {
      x: screenX(frame, outline.middle.x) - (outline.middle.x - outline.west) * frame.scale,
      y: screenY(frame, outline.middle.y) - (outline.middle.y - outline.north) * frame.scale,
    };
  }

  #anchor(place: FeedPlace, frame: Frame): Point {
    const middle = this.#outlines.get(place)?.middle ?? { x: worldX(place.lon), y: worldY(place.lat) };
    return { x: screenX(frame, middle.x), y: screenY(frame, middle.y) };
  }

  #beside(
    scene: Scene,
    context: CanvasRenderingContext2D,
    frame: Frame,
    group: AreaGroup,
    anchors: Point[],
    size: number,
    labelWidth: number,
  ): Point | null {
    const grounds: Ground[] = [];
    group.places.forEach((place, i) => {
      const outline = this.#outlines.get(place);
      if (!outline) return;
      const path = this.#paths.at(outline, frame.scale);
      grounds.push({ path, anchor: anchors[i] as Point, ...this.#corner(outline, frame) });
    });
    const view = inset(frame, 24);
    const seen = grounds.filter(({ anchor }) => within(anchor, inset(frame, -60)));
    if (seen.length === 0)
      return grounds.length === 0 ? (anchors.find((anchor) => within(anchor, view)) ?? null) : null;
    const found = besideAreas(context, seen, view, [scene.occupied, scene.grounds], size * 0.75, labelWidth);
    return found ?? seen.find(({ anchor }) => within(anchor, view))?.anchor ?? null;
  }

  #within(
    scene: Scene,
    frame: Frame,
    group: AreaGroup,
    anchors: Point[],
    size: number,
    taken: Box[],
  ): Point | null {
    const [place] = group.places;
    const outline = place && this.#outlines.get(place);
    const [anchor] = anchors;
    const view = inset(frame, 16);
    if (!outline) return anchor && within(anchor, view) ? anchor : null;
    const legend = taken.at(-1);
    const at = visibleMiddle(outline, frame, { ...view, top: 60, bottom: view.bottom - (legend ? 20 : 0) });
    if (!at) return null;
    for (const [dx, dy] of [
      [0, 0],
      [0, -1],
      [0, 1],
      [1, 0],
      [-1, 0],
      [1, -1],
      [-1, 1],
    ] as const) {
      const tried = { x: at.x + dx * size * 1.4, y: at.y + dy * size * 1.4 };
      if (scene.occupied.free(around(tried.x, tried.y, size * 0.6))) return tried;
    }
    return at;
  }
}

function itemOf(form: Item['form'], x: number, y: number, radius: number): Item {
  return {
    form,
    x,
    y,
    radius,
    events: [],
    spots: [],
    count: 0,
    name: '',
    group: null,
    from: null,
    anchors: BESIDE,
  };
}

function fan(x: number, y: number, events: number[], spot: number, name: string, size: number): Item[] {
  const radius = Math.max(34, (events.length * (size + 8)) / (2 * Math.PI));
  return events.map((event, i) => {
    const angle = (i / events.length) * 2 * Math.PI - Math.PI / 2;
    const cosine = Math.cos(angle);
    return {
      ...itemOf('symbol', x + cosine * radius, y + Math.sin(angle) * radius, size / 2),
      events: [event],
      spots: [spot],
      count: 1,
      name,
      from: { x, y },
      anchors:
        Math.abs(cosine) < 0.3 ? [Math.sin(angle) < 0 ? 'above' : 'below'] : [cosine > 0 ? 'right' : 'left'],
    };
  });
}

function inset(frame: Frame, by: number): Box {
  return { left: by, top: by, right: frame.width - by, bottom: frame.height - by };
}

function within({ x, y }: Point, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

/** The part of a box that is seen, moved to its place on the screen. */
function clamped(box: Box, seen: Box, x: number, y: number): Box {
  return {
    left: Math.max(box.left, seen.left) + x,
    right: Math.min(box.right, seen.right) + x,
    top: box.top + y,
    bottom: box.bottom + y,
  };
}

/** About as wide as the first line of its label will be, in pixels. */
function widthOfName(marks: Marks, event: number): number {
  const named = marks.events[event];
  return named ? eventName(named).length * 7 + 8 : 0;
}
