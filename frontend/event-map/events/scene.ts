import { around, type Box, Occupied } from '../labels/occupied';
import type { Frame } from '../projection';
import type { Abroad } from './abroad';
import type { AreaGroup } from './area-groups';
import { AreaItems } from './area-items';
import type { AreaPaths } from './area-paths';
import type { Point } from './area-symbols';
import type { Display } from './display';
import { byWeight, type Item } from './items';
import type { Marks } from './marks';
import type { Outlines } from './outlines';
import { SpotItems } from './spot-items';

/** With more areas than this there is no room beside them. */
const MANY_AREAS = 60;

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

export interface SceneOptions {
  selected: number;
  hovered: number;
  /** The spot that is fanned out. */
  spread: number | null;
  moving: boolean;
  /** Of a symbol in pixels. */
  size: number;
  /** The room of the title, the legend and the buttons. */
  taken: Box[];
  /** The areas that are drawn: where there are very many, these are not all. */
  outlined: ReadonlySet<AreaGroup>;
  abroad: Abroad;
}

/** Finds where everything stands in a frame. */
export class SceneBuilder {
  readonly #spots = new SpotItems();
  readonly #areas: AreaItems;

  constructor(outlines: Outlines, paths: AreaPaths) {
    this.#areas = new AreaItems(outlines, paths);
  }

  build(
    context: CanvasRenderingContext2D,
    frame: Frame,
    marks: Marks,
    display: Display,
    options: SceneOptions,
  ): Scene {
    const { selected, hovered, spread, size, taken } = options;
    const occupied = new Occupied();
    for (const box of taken) occupied.take(box);
    const items = this.#spots.within(frame, marks, display, spread, size);
    for (const { x, y, radius } of items) occupied.take(around(x, y, radius + 1));
    const scene: Scene = {
      items,
      leaders: [],
      occupied,
      grounds: new Occupied(),
      edges: [],
      unfinished: false,
    };
    const crowded = display.areas.size > MANY_AREAS;
    const groups = [...display.areas].map(([number, events]) => {
      const group = marks.groups.get(number);
      return { group, events, outlined: !crowded || options.outlined.has(group) };
    });
    this.#areas.begin();
    for (const { group, outlined } of groups) {
      if (outlined) this.#areas.takeGround(scene, frame, group, options.moving);
    }
    const order = byWeight(marks, display, selected, hovered);
    // Symbols of countries have one place, those of regions look for theirs around what stands already.
    groups.sort((a, b) => Number(a.group.level === 'region') - Number(b.group.level === 'region'));
    for (const { group, events, outlined } of groups) {
      const sorted = events.length > 1 ? events.toSorted(order) : events;
      const area = { ...options, crowded, outlined };
      this.#areas.place(scene, context, frame, marks, group, sorted, area);
    }
    return scene;
  }

  /** Forgets where symbols of areas stand. */
  reset(): void {
    this.#areas.reset();
  }

  /** Outlines have come that were missing. */
  reconsider(): void {
    this.#areas.reconsider();
  }
}
