import { type FeedEvent, PRESENCE, type Status } from '../../feed';
import { FAMILIES, familyOf, type ShapeName, shapeOf } from '../../symbols';
import type { Colors } from '../colors';
import { type Anchor, labelBox } from '../labels/anchors';
import { drawLettering, type Letterer, type Lettering, textLine } from '../labels/lettering';
import { around, type Box, type Occupied, shareWithin } from '../labels/occupied';
import type { Frame } from '../projection';
import type { ArrowsSeen } from './arrow-paths';
import { drawArrow, drawStub, STUB } from './arrows';
import { drawCluster, drawDoubtBadge, drawDoubtRing, drawRing, drawStack, type Share } from './badges';
import { type Display, forEachAt, holdsAt } from './display';
import type { Item } from './items';
import type { Marks } from './marks';
import type { Leaders, Scene } from './scene';
import type { SymbolPictures } from './symbol-pictures';
import { disputedWords, eventDetail, eventName, shortRegion } from './words';

interface PlacedLabel {
  item: Item;
  box: Box;
  lettering: Lettering;
}

/** Ongoing symbols have a ring within the same box, so they get a little more room. */
const RINGED = 26 / 24;
/** With more symbols than this only the selected and the hovered one have labels. */
const MOST_LABELLED = 90;

/** Draws the events of one frame. Labels are placed first, so that the names of the land can make way. */
export class EventPainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #frame: Frame;
  readonly #marks: Marks;
  readonly #display: Display;
  readonly #scene: Scene;
  readonly #colors: Colors;
  readonly #letterer: Letterer;
  readonly #symbols: SymbolPictures;
  readonly #selected: number;
  readonly #hovered: number;
  readonly #size: number;
  readonly #labels: PlacedLabel[] = [];
  readonly #regionNames = new Set<string>();

  constructor(
    context: CanvasRenderingContext2D,
    frame: Frame,
    marks: Marks,
    display: Display,
    scene: Scene,
    look: { colors: Colors; letterer: Letterer; symbols: SymbolPictures; size: number },
    selected: number,
    hovered: number,
  ) {
    this.#context = context;
    this.#frame = frame;
    this.#marks = marks;
    this.#display = display;
    this.#scene = scene;
    this.#colors = look.colors;
    this.#letterer = look.letterer;
    this.#symbols = look.symbols;
    this.#size = look.size;
    this.#selected = selected;
    this.#hovered = hovered;
  }

  get labels(): readonly PlacedLabel[] {
    return this.#labels;
  }

  /** Takes the room of arrows, then of labels by weight. */
  place({ arrows, stubs }: ArrowsSeen): void {
    const { items, occupied, leaders } = this.#scene;
    for (const { points } of arrows) takePath(occupied, points);
    for (const { x, y } of stubs) occupied.take({ left: x - 7, top: y - STUB - 6, right: x + 7, bottom: y });
    const few = items.length <= MOST_LABELLED;
    const rank = (item: Item) =>
      this.#holds(item, this.#selected) ? 0 : this.#holds(item, this.#hovered) ? 1 : 2;
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

  paint({ arrows, stubs }: ArrowsSeen): void {
    for (const leaders of this.#scene.leaders) this.#drawLeaders(leaders);
    for (const arrow of arrows) drawArrow(this.#context, arrow, this.#colors);
    for (const { x, y, color, opacity } of stubs) drawStub(this.#context, x, y, color, opacity, this.#colors);
    const last = (item: Item) =>
      this.#holds(item, this.#selected) ? 2 : this.#holds(item, this.#hovered) ? 1 : 0;
    for (const item of this.#scene.items) if (item.from) this.#drawSpoke(item, item.from);
    for (const item of this.#scene.items.toSorted((a, b) => last(a) - last(b))) this.#drawItem(item);
    for (const { lettering, box } of this.#labels) {
      drawLettering(this.#context, lettering, box.left, box.top, this.#letterer.ratio);
    }
  }

  #holds(item: Item, event: number): boolean {
    if (event < 0) return false;
    if (item.form !== 'cluster') return item.events.includes(event);
    return item.spots.some((spot) => holdsAt(this.#marks, spot, event));
  }

  #label(item: Item): void {
    const selected = this.#holds(item, this.#selected);
    const texts =
      item.form === 'stack'
        ? [item.name, `${item.count} events`]
        : this.#eventTexts(item.events[0] ?? -1, selected);
    const gap = selected ? this.#size * 0.94 + 6 : item.radius + (this.#doubtful(item) ? 10 : 4);
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
      this.#labels.push({ item, box, lettering });
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
    const event = this.#marks.events[number];
    if (!event) return [];
    const disputed = disputedWords(event);
    const texts = [eventName(event), eventDetail(event, this.#display.arrived.has(number))];
    if (disputed) texts.push(disputed);
    if (selected && event.places.some((place) => place.level === 'region'))
      texts.push('exact place not stated');
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
    const event = this.#marks.events[item.events[0] ?? -1];
    if (!event || ends.length < 2 || this.#frame.scale < 256 * 2 ** 4.4) return;
    const halo = { color: this.#colors.casing, width: 3.4 };
    ends.forEach((end, i) => {
      const text = shortRegion(item.group?.places[i]?.name ?? '');
      if (this.#regionNames.has(text)) return;
      const line = { ...textLine('city', text, this.#colors), color: this.#colors[familyOf(event)], halo };
      const lettering = this.#letterer.letter([{ ...line, font: line.font.replace('400', '650') }]);
      for (const anchor of ['below', 'above'] as const) {
        const box = labelBox(anchor, end.x, end.y, lettering.width, lettering.height, 4);
        if (!this.#scene.occupied.free(box)) continue;
        this.#scene.occupied.take(box);
        this.#labels.push({ item, box, lettering });
        this.#regionNames.add(text);
        return;
      }
    });
  }

  #drawLeaders({ item, ends }: Leaders): void {
    const event = this.#marks.events[item.events[0] ?? -1];
    if (!event) return;
    const context = this.#context;
    const color = this.#colors[familyOf(event)];
    context.save();
    context.lineCap = 'round';
    for (const { x, y } of ends) {
      if (Math.hypot(x - item.x, y - item.y) < item.radius) continue;
      context.beginPath();
      context.moveTo(item.x, item.y);
      context.lineTo(x, y);
      context.setLineDash([]);
      context.globalAlpha = 0.8;
      context.strokeStyle = this.#colors.casing;
      context.lineWidth = 3;
      context.stroke();
      context.globalAlpha = 1;
      context.setLineDash([0, 3.4]);
      context.strokeStyle = color;
      context.lineWidth = 1.5;
      context.stroke();
      context.setLineDash([]);
      context.beginPath();
      context.arc(x, y, 2.4, 0, 2 * Math.PI);
      context.fillStyle = color;
      context.strokeStyle = this.#colors.casing;
      context.lineWidth = 1;
      context.fill();
      context.stroke();
    }
    context.restore();
  }

  /** From the place to a symbol that is fanned out around it. */
  #drawSpoke(item: Item, from: { x: number; y: number }): void {
    const context = this.#context;
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(item.x, item.y);
    context.strokeStyle = this.#colors.casing;
    context.lineWidth = 3.4;
    context.stroke();
    context.strokeStyle = this.#colors.text;
    context.lineWidth = 1;
    context.stroke();
    context.beginPath();
    context.arc(from.x, from.y, 3, 0, 2 * Math.PI);
    context.fillStyle = this.#colors.text;
    context.fill();
  }

  #drawItem(item: Item): void {
    const selected = this.#holds(item, this.#selected);
    const hovered = this.#holds(item, this.#hovered);
    const { x, y } = item;
    if (item.form === 'symbol') {
      this.#drawSymbol(item, selected, hovered);
      return;
    }
    if (selected || hovered) drawRing(this.#context, x, y, item.radius + 4, selected, this.#colors);
    const shares = this.#shares(item);
    if (item.form === 'stack') drawStack(this.#context, x, y, shares, item.group === null, this.#colors);
    else drawCluster(this.#context, x, y, shares, this.#colors);
  }

  #drawSymbol(item: Item, selected: boolean, hovered: boolean): void {
    const number = item.events[0] ?? -1;
    const event = this.#marks.events[number];
    if (!event) return;
    const presence = this.#display.presence[number] ?? 0;
    const { x, y } = item;
    const doubtful = presence === PRESENCE.possible;
    const ring = this.#size * 0.76;
    if (selected) drawRing(this.#context, x, y, this.#size * 0.94, true, this.#colors);
    else if (doubtful) drawDoubtRing(this.#context, x, y, ring, this.#colors);
    if (hovered && !selected)
      drawRing(this.#context, x, y, this.#size * (doubtful ? 0.92 : 0.82), false, this.#colors);
    const [shape, status] = drawnAs(event, this.#display.arrived.has(number));
    const size = Math.round(this.#size * (selected ? 1.2 : 1) * (status === 'ongoing' ? RINGED : 1));
    this.#symbols.draw(
      this.#context,
      shape,
      status,
      x,
      y,
      size,
      doubtful ? 0.6 : presence === PRESENCE.assumed ? 0.75 : 1,
    );
    if (doubtful) drawDoubtBadge(this.#context, x, y, selected ? this.#size * 0.94 : ring, this.#colors);
  }

  #doubtful(item: Item): boolean {
    return this.#display.presence[item.events[0] ?? -1] === PRESENCE.possible;
  }

  /** The events of a badge by family, counted without making lists: a cluster may hold very many. */
  #shares(item: Item): Share[] {
    const counts = new Uint32Array(FAMILIES.length);
    const count = (event: number) => {
      const family = this.#marks.family[event] as number;
      counts[family] = (counts[family] as number) + 1;
    };
    if (item.form === 'cluster')
      for (const spot of item.spots) forEachAt(this.#marks, this.#display, spot, count);
    else item.events.forEach(count);
    return FAMILIES.flatMap((family, i) =>
      counts[i] ? [{ color: this.#colors[family], count: counts[i] }] : [],
    );
  }
}

/** Those who were sent are in place once the movement is over. */
export function drawnAs(event: FeedEvent, arrived: boolean): [ShapeName, Status] {
  const sent = event.kind === 'deployment' && event.subtype === 'move';
  if (arrived && sent && event.status === 'happened') return ['deployment-presence', 'ongoing'];
  return [shapeOf(event), event.status];
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
