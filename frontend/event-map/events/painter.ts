import { PRESENCE } from '../../feed';
import { FAMILIES, familyOf } from '../../symbols';
import { unitOf } from '../app6/unit';
import type { Colors } from '../colors';
import { drawLettering, type Letterer } from '../labels/lettering';
import type { ArrowsSeen } from './arrow-paths';
import { drawArrow, drawStub } from './arrows';
import { drawCluster, drawDoubtBadge, drawDoubtRing, drawRing, drawStack, type Share } from './badges';
import type { Display } from './display';
import { drawnAs } from './drawn-as';
import type { Chosen, PlacedLabel } from './event-labels';
import { holds, type Item, ringAround } from './items';
import { drawLeaders, drawSpoke } from './leaders';
import type { Marks } from './marks';
import type { Scene } from './scene';
import type { Stamps } from './stamps';
import type { SymbolPictures } from './symbol-pictures';

/** How events look: colours, pictures, the size of a symbol in pixels, and whether units stand in frames of APP-6. */
export interface EventLook {
  colors: Colors;
  letterer: Letterer;
  symbols: SymbolPictures;
  stamps: Stamps;
  size: number;
  app6: boolean;
}

/** A frame of APP-6 reaches beyond the size that milsymbol is given. */
const FRAME = 0.95;
/** Ongoing symbols have a ring within the same box, so they get a little more room. */
const RINGED = 26 / 24;

/** Draws the events of one frame, the chosen ones last. */
export class EventPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #marks: Marks;
  readonly #display: Display;
  readonly #look: EventLook;
  readonly #chosen: Chosen;

  constructor(
    context: CanvasRenderingContext2D,
    marks: Marks,
    display: Display,
    look: EventLook,
    chosen: Chosen,
  ) {
    this.#context = context;
    this.#marks = marks;
    this.#display = display;
    this.#look = look;
    this.#chosen = chosen;
  }

  paint({ items, leaders }: Scene, { arrows, stubs }: ArrowsSeen, labels: readonly PlacedLabel[]): void {
    const { colors, letterer } = this.#look;
    for (const { item, ends } of leaders) {
      const event = this.#marks.events.find(item.events[0]);
      if (event) drawLeaders(this.#context, item, ends, colors[familyOf(event)], colors.casing);
    }
    for (const arrow of arrows) drawArrow(this.#context, arrow, colors);
    for (const { x, y, color, opacity } of stubs) drawStub(this.#context, x, y, color, opacity, colors);
    for (const item of items) if (item.from) drawSpoke(this.#context, item.from, item, colors);
    const last = (item: Item) =>
      this.#holds(item, this.#chosen.selected) ? 2 : this.#holds(item, this.#chosen.hovered) ? 1 : 0;
    for (const item of items.toSorted((a, b) => last(a) - last(b))) this.#drawItem(item);
    for (const { lettering, box } of labels) {
      drawLettering(this.#context, lettering, box.left, box.top, letterer.ratio);
    }
  }

  #holds(item: Item, event: number): boolean {
    return holds(this.#marks, this.#display, item, event);
  }

  #drawItem(item: Item): void {
    const { colors, stamps } = this.#look;
    const selected = this.#holds(item, this.#chosen.selected);
    const hovered = this.#holds(item, this.#chosen.hovered);
    const { x, y } = item;
    if (item.form === 'symbol') {
      this.#drawSymbol(item, selected, hovered);
      return;
    }
    if (selected || hovered) drawRing(this.#context, x, y, item.radius + 4, selected, colors);
    const shares = this.#shares(item);
    if (item.form === 'stack') drawStack(this.#context, x, y, shares, item.group === null, colors, stamps);
    else drawCluster(this.#context, x, y, shares, colors, stamps);
  }

  #drawSymbol({ events, x, y }: Item, selected: boolean, hovered: boolean): void {
    const { colors, size, symbols, stamps, app6 } = this.#look;
    const number = events[0] ?? -1;
    const event = this.#marks.events.find(number);
    if (!event) return;
    const presence = this.#display.presence[number] ?? 0;
    const doubtful = presence === PRESENCE.possible;
    const ring = ringAround(size, selected);
    if (selected) drawRing(this.#context, x, y, ring, true, colors);
    else if (doubtful) {
      stamps.put(this.#context, `ring ${ring}`, x, y, ring + 3, (context) =>
        drawDoubtRing(context, 0, 0, ring, colors),
      );
    }
    if (hovered && !selected) drawRing(this.#context, x, y, size * (doubtful ? 0.92 : 0.82), false, colors);
    const [shape, status] = drawnAs(event, this.#display.arrived.has(number));
    const drawn = Math.round(size * (selected ? 1.2 : 1) * (status === 'ongoing' ? RINGED : 1));
    const opacity = doubtful ? 0.6 : presence === PRESENCE.assumed ? 0.75 : 1;
    const unit = app6 ? unitOf(event, status) : null;
    if (unit) {
      const framed = size * FRAME * (selected ? 1.15 : 1);
      symbols.drawUnit(this.#context, unit, familyOf(event), x, y, framed, opacity);
    } else symbols.draw(this.#context, shape, status, x, y, drawn, opacity);
    if (doubtful) {
      stamps.put(this.#context, `badge ${ring}`, x, y, ring + 6, (context) =>
        drawDoubtBadge(context, 0, 0, ring, colors),
      );
    }
  }

  /** The events of a badge by family. */
  #shares(item: Item): Share[] {
    const counts = new Uint32Array(FAMILIES.length);
    const { families } = this.#display;
    for (let i = 0; i < item.slots.length; i++) {
      const from = (item.slots[i] as number) * FAMILIES.length;
      for (let at = 0; at < counts.length; at++)
        counts[at] = (counts[at] as number) + (families[from + at] as number);
    }
    for (const event of item.group ? item.events : []) {
      const family = this.#marks.family[event] as number;
      counts[family] = (counts[family] as number) + 1;
    }
    return FAMILIES.flatMap((family, i) =>
      counts[i] ? [{ color: this.#look.colors[family], count: counts[i] }] : [],
    );
  }
}
