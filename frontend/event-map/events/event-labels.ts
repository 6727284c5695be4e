import { PRESENCE } from '../../feed';
import { msg } from '../../messages/message';
import { familyOf } from '../../symbols';
import type { Colors } from '../colors';
import { type Anchor, labelBox } from '../labels/anchors';
import { type Letterer, type Lettering, textLine } from '../labels/lettering';
import { PLACE_NAMES } from '../labels/names';
import { around, type Box, type Occupied, shareWithin } from '../labels/occupied';
import { type Frame, scaleAt } from '../projection';
import type { ArrowsSeen } from './arrow-paths';
import { STUB } from './arrows';
import type { Display } from './display';
import { holds, type Item, ringAround } from './items';
import type { Marks } from './marks';
import type { Scene } from './scene';
import { disputedWords, eventDetail, eventName, shortRegion } from './words';

export interface PlacedLabel {
  item: Item;
  box: Box;
  lettering: Lettering;
}

/** The events that are chosen, by number; -1 for none. */
export interface Chosen {
  selected: number;
  hovered: number;
}

/** With more symbols than this only the selected and the hovered one have labels. */
const MOST_LABELLED = 90;
const REGION_NAMES_FROM = 4.4;

/** Places the labels of events: the chosen first, then by weight, each where it fits or not at all. */
export class EventLabels {
  readonly placed: PlacedLabel[] = [];
  readonly #frame: Frame;
  readonly #marks: Marks;
  readonly #display: Display;
  readonly #scene: Scene;
  readonly #colors: Colors;
  readonly #letterer: Letterer;
  readonly #chosen: Chosen;
  readonly #size: number;
  /** The height of what stands above the symbol of an event: the number of a unit. */
  readonly #above: (event: number) => number;
  readonly #regionNames = new Set<string>();

  constructor(
    frame: Frame,
    marks: Marks,
    display: Display,
    scene: Scene,
    look: { colors: Colors; letterer: Letterer; size: number; above: (event: number) => number },
    chosen: Chosen,
  ) {
    this.#frame = frame;
    this.#marks = marks;
    this.#display = display;
    this.#scene = scene;
    this.#colors = look.colors;
    this.#letterer = look.letterer;
    this.#size = look.size;
    this.#above = look.above;
    this.#chosen = chosen;
  }

  /** Takes the room of arrows, then of labels, then of leaders and outlines. */
  place({ arrows, stubs }: ArrowsSeen): void {
    const { items, occupied, leaders } = this.#scene;
    for (const { points } of arrows) takePath(occupied, points);
    for (const { x, y } of stubs) occupied.take({ left: x - 7, top: y - STUB - 6, right: x + 7, bottom: y });
    for (const { form, events, x, y, radius } of items) {
      const above = form === 'symbol' ? this.#above(events[0] ?? -1) : 0;
      if (above > 0)
        occupied.take({ left: x - 12, top: y - radius - above - 6, right: x + 12, bottom: y - radius });
    }
    const few = items.length <= MOST_LABELLED;
    const rank = (item: Item) =>
      this.#holds(item, this.#chosen.selected) ? 0 : this.#holds(item, this.#chosen.hovered) ? 1 : 2;
    for (const item of items.toSorted((a, b) => rank(a) - rank(b))) {
      if (item.form === 'cluster' || (!few && rank(item) === 2)) continue;
      this.#label(item);
    }
    for (const { item, ends } of leaders) {
      this.#nameRegions(item, ends);
      for (const end of ends) takeLine(occupied, item.x, item.y, end.x, end.y);
    }
    for (const edge of this.#scene.edges) occupied.take(edge);
  }

  #label(item: Item): void {
    const selected = this.#holds(item, this.#chosen.selected);
    const texts =
      item.form === 'stack'
        ? [PLACE_NAMES.of(item.name), msg('count.events', { count: item.count })]
        : this.#eventTexts(item.events[0] ?? -1, selected);
    const gap = selected ? ringAround(this.#size, true) + 6 : item.radius + (this.#doubtful(item) ? 10 : 4);
    for (const anchor of item.anchors) {
      const lettering = this.#letter(texts, anchor, selected);
      const box = this.#kept(
        anchor,
        labelBox(anchor, item.x, item.y, lettering.width, lettering.height, gap),
      );
      const last = anchor === item.anchors.at(-1);
      const fits =
        shareWithin(box, {
          left: 2,
          top: 2,
          right: this.#frame.width - 2,
          bottom: this.#frame.height - 2,
        }) === 1;
      const free = this.#scene.occupied.free(box) && this.#scene.grounds.free(box);
      if (!(fits && free) && !(last && selected && fits)) continue;
      this.#scene.occupied.take(box);
      this.placed.push({ item, box, lettering });
      return;
    }
  }

  /** A label above or below may slide sideways to stay in view. */
  #kept(anchor: Anchor, box: Box): Box {
    if (anchor !== 'above' && anchor !== 'below') return box;
    const shift = Math.max(0, 4 - box.left) - Math.max(0, box.right - this.#frame.width + 4);
    return { ...box, left: box.left + shift, right: box.right + shift };
  }

  #eventTexts(number: number, selected: boolean): string[] {
    const event = this.#marks.events.find(number);
    if (!event) return [];
    const disputed = disputedWords(event);
    const texts = [eventName(event), eventDetail(event, this.#display.arrived.has(number))];
    if (disputed) texts.push(disputed);
    if (selected && event.places.some((place) => place.level === 'region')) texts.push(msg('map.somewhere'));
    return texts.filter(Boolean);
  }

  #letter(texts: string[], anchor: Anchor, selected: boolean): Lettering {
    const lines = texts.map((text, i) =>
      textLine(i > 0 ? 'event detail' : selected ? 'selected event' : 'event', text, this.#colors),
    );
    return this.#letterer.letter(lines, anchor === 'right' ? 'left' : anchor === 'left' ? 'right' : 'center');
  }

  /** The names of the regions of an event, in its colour, where they are large enough. */
  #nameRegions(item: Item, ends: { x: number; y: number }[]): void {
    const event = this.#marks.events.find(item.events[0]);
    if (!event || ends.length < 2 || this.#frame.scale < scaleAt(REGION_NAMES_FROM)) return;
    const halo = { color: this.#colors.casing, width: 3.4 };
    ends.forEach((end, i) => {
      const text = PLACE_NAMES.of(shortRegion(item.group?.places[i]?.name ?? ''));
      if (this.#regionNames.has(text)) return;
      const line = { ...textLine('city', text, this.#colors), color: this.#colors[familyOf(event)], halo };
      const lettering = this.#letterer.letter([{ ...line, font: line.font.replace('400', '650') }]);
      for (const anchor of ['below', 'above'] as const) {
        const box = labelBox(anchor, end.x, end.y, lettering.width, lettering.height, 4);
        if (!this.#scene.occupied.free(box)) continue;
        this.#scene.occupied.take(box);
        this.placed.push({ item, box, lettering });
        this.#regionNames.add(text);
        return;
      }
    });
  }

  #holds(item: Item, event: number): boolean {
    return holds(this.#marks, this.#display, item, event);
  }

  #doubtful(item: Item): boolean {
    return this.#display.presence[item.events[0] ?? -1] === PRESENCE.possible;
  }
}

function takeLine(occupied: Occupied, fromX: number, fromY: number, toX: number, toY: number): void {
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 10);
  for (let i = 0; i <= steps; i++) {
    occupied.take(around(fromX + ((toX - fromX) * i) / steps, fromY + ((toY - fromY) * i) / steps, 3));
  }
}

function takePath(occupied: Occupied, points: Float64Array): void {
  for (let i = 0; i < points.length; i += 2)
    occupied.take(around(points[i] as number, points[i + 1] as number, 5));
}
