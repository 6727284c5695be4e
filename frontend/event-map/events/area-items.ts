import type { FeedPlace } from '../../feed';
import { around, type Box, overlap } from '../labels/occupied';
import { type Frame, sameFrame, screenX, screenY, worldX, worldY } from '../projection';
import type { AreaGroup } from './area-groups';
import type { AreaPaths } from './area-paths';
import { besideAreas, type Ground, type Point, visibleMiddle } from './area-symbols';
import { BENEATH, BESIDE, type Item, itemOf } from './items';
import type { Marks } from './marks';
import type { Outline } from './outline';
import type { Outlines } from './outlines';
import type { Scene, SceneOptions } from './scene';
import { eventDetail, eventName } from './words';

/** Symbols of one area stand side by side up to this many; more become one badge with their number. */
const MOST_ABREAST = 4;
/** In pixels of leaders. */
const ABROAD = 150;
const OUTSIDE = 70;
/** Milliseconds a frame may spend on looking for places; what is left waits for the next frame. */
const PATIENCE = 8;

type AreaOptions = Pick<SceneOptions, 'moving' | 'size' | 'taken' | 'abroad'> & {
  /** There are so many areas that symbols stand on them, wherever that is. */
  crowded: boolean;
  /** Whether the area itself is drawn. */
  outlined: boolean;
};

/** Where the symbol of an area stood, in worlds, and in which frame that was found; null where there was no place. */
interface Kept {
  at: Point | null;
  frame: Frame;
  /** Whether outlines were missing then, which it may stand in. */
  provisional: boolean;
}

/** Finds where the symbols of areas stand, and remembers it while it holds: looking is costly. */
export class AreaItems {
  readonly #outlines: Outlines;
  readonly #paths: AreaPaths;
  readonly #places = new Map<string, Kept>();
  #until = 0;

  constructor(outlines: Outlines, paths: AreaPaths) {
    this.#outlines = outlines;
    this.#paths = paths;
  }

  /** A new frame begins. */
  begin(): void {
    this.#until = performance.now() + PATIENCE;
  }

  /** Forgets where symbols stand. */
  reset(): void {
    this.#places.clear();
  }

  /** Forgets the places that were found while outlines were missing. */
  reconsider(): void {
    for (const [key, { provisional }] of this.#places) if (provisional) this.#places.delete(key);
  }

  /** Places the symbols of a group's events and, for regions, the leaders to them. */
  place(
    scene: Scene,
    context: CanvasRenderingContext2D,
    frame: Frame,
    marks: Marks,
    group: AreaGroup,
    events: number[],
    { moving, size, taken, abroad, crowded, outlined }: AreaOptions,
  ): void {
    const anchors = group.places.map((place) => this.#anchor(place, frame, outlined));
    const inView = () => anchors.find((anchor) => within(anchor, inset(frame, 16))) ?? null;
    const kept = this.#places.get(group.key);
    let at: Point | null = null;
    if (kept && holdsIn(kept, frame, moving)) {
      at = kept.at && { x: screenX(frame, kept.at.x), y: screenY(frame, kept.at.y) };
    } else if (crowded) {
      at = inView();
    } else if (performance.now() > this.#until) {
      scene.unfinished = true;
      at = inView();
    } else {
      at =
        group.level === 'region'
          ? this.#beside(
              scene,
              context,
              frame,
              group,
              anchors,
              size,
              widthOfLabel(marks, events[0] ?? -1),
              abroad,
            )
          : this.#within(scene, frame, group, anchors, size, taken);
      this.#places.set(group.key, {
        at: at && {
          x: frame.x + (at.x - frame.width / 2) / frame.scale,
          y: frame.y + (at.y - frame.height / 2) / frame.scale,
        },
        frame,
        provisional: this.#outlines.missing,
      });
    }
    if (!at) return;
    const name = group.places.map((place) => place.name).join(', ');
    const common = { group, name, anchors: group.level === 'region' ? BESIDE : BENEATH };
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

  /** Takes the insides of regions and the outlines of countries, so that labels keep off them. */
  takeGround(scene: Scene, frame: Frame, group: AreaGroup, moving: boolean): void {
    for (const place of group.places) {
      const outline = this.#outlines.get(place);
      if (!outline) continue;
      const path = moving ? this.#paths.near(outline, frame.scale) : this.#paths.at(outline, frame.scale);
      const { inside, edge } = path;
      const grown = frame.scale / path.scale;
      const { x, y } = this.#corner(outline, frame);
      const seen = { left: -x, top: -y, right: frame.width - x, bottom: frame.height - y };
      if (group.level === 'region') {
        for (const one of inside) {
          const box = grown === 1 ? one : times(one, grown);
          if (overlap(box, seen)) scene.grounds.take(clamped(box, seen, x, y));
        }
      } else {
        for (let i = 0; i < edge.length; i += 2) {
          const [ex, ey] = [(edge[i] as number) * grown, (edge[i + 1] as number) * grown];
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

  /** An outline that is not drawn is not asked for on account of its middle. */
  #anchor(place: FeedPlace, frame: Frame, outlined: boolean): Point {
    const outline = outlined ? this.#outlines.get(place) : null;
    const middle = outline?.middle ?? { x: worldX(place.lon), y: worldY(place.lat) };
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
    abroad: SceneOptions['abroad'],
  ): Point | null {
    const grounds: Ground[] = [];
    group.places.forEach((place, i) => {
      const outline = this.#outlines.get(place);
      if (!outline) return;
      const path = this.#paths.at(outline, frame.scale);
      const { x, y } = this.#corner(outline, frame);
      const box = {
        left: x,
        top: y,
        right: x + (outline.east - outline.west) * frame.scale,
        bottom: y + (outline.south - outline.north) * frame.scale,
      };
      grounds.push({ path, anchor: anchors[i] as Point, x, y, box });
    });
    const view = inset(frame, 24);
    const seen = grounds.filter(({ anchor }) => within(anchor, inset(frame, -60)));
    if (grounds.length === 0) {
      // Without an outline the symbol still stands off its point: the point is not where it was.
      const anchor = anchors.find((one) => within(one, view));
      return anchor ? { x: anchor.x + 1.5 * size, y: anchor.y - 1.2 * size } : null;
    }
    const taken = [scene.occupied, scene.grounds];
    const costs = this.#costAbroad(context, frame, group, abroad);
    const clearance = Math.min(18, size * 0.75);
    const beside =
      seen.length > 0 ? besideAreas(context, seen, view, taken, clearance, labelWidth, costs) : null;
    return beside ?? this.#inside(frame, group, view);
  }

  /**
   * What it costs to stand outside the country of the areas, more where that is surely another one. Waters and borders
   * cannot be told apart there; of a disputed area neither side is the outside.
   */
  #costAbroad(
    context: CanvasRenderingContext2D,
    frame: Frame,
    group: AreaGroup,
    abroad: SceneOptions['abroad'],
  ): (x: number, y: number) => number {
    const [place] = group.places;
    const country = place?.country ?? null;
    if (!place || country === null || place.deFactoCountry) return () => 0;
    const outline = this.#outlines.get({ ...place, id: `cc:${country}` });
    const path = outline && this.#paths.at(outline, frame.scale).fill;
    const corner = outline && this.#corner(outline, frame);
    return (x, y) => {
      const wx = frame.x + (x - frame.width / 2) / frame.scale;
      const wy = frame.y + (y - frame.height / 2) / frame.scale;
      if (abroad.is(country, wx, wy)) return ABROAD;
      const outside = path && corner && !context.isPointInPath(path, x - corner.x, y - corner.y, 'evenodd');
      return outside ? OUTSIDE : 0;
    };
  }

  /** Where an area fills the view there is no outside: the middle of what is seen of it. */
  #inside(frame: Frame, group: AreaGroup, view: Box): Point | null {
    for (const place of group.places) {
      const outline = this.#outlines.get(place);
      const middle = outline && visibleMiddle(outline, frame, view);
      if (middle) return middle;
    }
    return null;
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

/** A place holds as long as it is in view at its scale; that there is none holds for one view. */
function holdsIn({ at, frame: found }: Kept, frame: Frame, moving: boolean): boolean {
  if (!at) return sameFrame(found, frame);
  if (moving) return true;
  const onScreen = { x: screenX(frame, at.x), y: screenY(frame, at.y) };
  return found.scale === frame.scale && within(onScreen, inset(frame, 30));
}

function inset(frame: Frame, by: number): Box {
  return { left: by, top: by, right: frame.width - by, bottom: frame.height - by };
}

function within({ x, y }: Point, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function times({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
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

/** About as wide as the label of an event will be, in pixels. */
function widthOfLabel(marks: Marks, event: number): number {
  const named = marks.events.find(event);
  return named ? Math.max(eventName(named).length * 7, eventDetail(named, false).length * 4.9) + 8 : 0;
}
