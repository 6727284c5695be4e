import { familyOf } from '../../symbols';
import type { Colors } from '../colors';
import { type Box, overlap } from '../labels/occupied';
import type { Frame } from '../projection';
import { placeIn, widened } from '../wide-frame';
import type { AreaGroup } from './area-groups';
import type { AreaPath, AreaPaths } from './area-paths';
import { AreaPictures } from './area-pictures';
import { type AreaStyle, areaBoxes, areaDash, areaOpacity, drawArea } from './areas';
import type { Display } from './display';
import { byWeight } from './items';
import type { Marks } from './marks';
import type { Outlines } from './outlines';
import { StandIn } from './stand-in';

interface ShownArea {
  group: AreaGroup;
  style: AreaStyle;
  /** The style as a key. */
  look: string;
}

/** With more areas than this only outlines near the chosen events would be readable; the rest keep their symbols. */
const MOST = 60;

/** The areas of the shown events: costly to draw, so pictures of them are kept. */
export class ShownAreas {
  readonly #outlines: Outlines;
  readonly #paths: AreaPaths;
  readonly #pictures = new AreaPictures();
  #areas: ShownArea[] = [];
  /** What is drawn while the view moves. */
  #standIn: StandIn | null = null;
  #rested: Frame | null = null;

  constructor(outlines: Outlines, paths: AreaPaths) {
    this.#outlines = outlines;
    this.#paths = paths;
  }

  show(marks: Marks, display: Display, selected: number, hovered: number, colors: Colors): void {
    const order = byWeight(marks, display, selected, hovered);
    const areas: ShownArea[] = [];
    for (const [number, events] of display.areas) {
      const [first] = events.length > 1 ? events.toSorted(order) : events;
      const event = marks.events.find(first);
      const group = marks.groups.get(number);
      if (first === undefined || !event || group.level === 'continent') continue;
      const presence = display.presence[first] ?? 0;
      const style = {
        hatched: group.level === 'region',
        color: colors[familyOf(event)],
        land: colors.land,
        dash: areaDash(event.status, presence),
        opacity: areaOpacity(event.status, presence),
        strong: events.includes(selected) || events.includes(hovered),
      };
      areas.push({ group, style, look: JSON.stringify(style) });
    }
    areas.sort((a, b) => Number(a.style.strong) - Number(b.style.strong));
    this.#areas = areas.slice(-MOST);
    this.outdate();
  }

  /** More of them can be drawn now. */
  outdate(): void {
    this.#standIn = null;
  }

  /** The areas that are drawn. */
  get groups(): ReadonlySet<AreaGroup> {
    return new Set(this.#areas.map(({ group }) => group));
  }

  /** The regions under a point, as a test for pointing; countries are open ground, only their band counts. */
  groupAt(context: CanvasRenderingContext2D, frame: Frame, x: number, y: number): AreaGroup | null {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    const hit = this.#areas.findLast(({ group, style }) =>
      group.places.some((place) => {
        const outline = this.#outlines.get(place);
        if (!outline) return false;
        const path = this.#paths.at(outline, frame.scale);
        const middle = (outline.west + outline.east) / 2;
        const offset = middle - frame.x;
        const left = (offset - Math.round(offset) - middle + outline.west) * frame.scale + frame.width / 2;
        const top = (outline.north - frame.y) * frame.scale + frame.height / 2;
        if (!context.isPointInPath(path.fill, x - left, y - top, 'evenodd')) return false;
        context.lineWidth = 18;
        return style.hatched || context.isPointInStroke(path.line, x - left, y - top);
      }),
    );
    context.restore();
    return hit?.group ?? null;
  }

  /** Draws them from the pictures that are kept. */
  draw(context: CanvasRenderingContext2D, frame: Frame, ratio: number, moving: boolean): void {
    if (moving) {
      if (this.#standIn?.isWorn(frame)) this.#standIn = this.#drawnIn(widened(frame), ratio);
      this.#standIn ??= this.#rested
        ? this.#putIn(this.#rested, ratio)
        : this.#drawnIn(widened(frame), ratio);
      this.#standIn.put(context, frame);
      return;
    }
    const wide = widened(frame);
    this.#standIn = null;
    this.#rested = wide;
    const { x, y } = placeIn(frame, wide);
    const seen = { left: -x, top: -y, right: frame.width - x, bottom: frame.height - y };
    context.save();
    context.translate(Math.round(x * ratio) / ratio, Math.round(y * ratio) / ratio);
    this.#put(context, wide, ratio, seen);
    context.restore();
  }

  /** Draws them line by line. */
  paint(context: CanvasRenderingContext2D, frame: Frame): void {
    this.#each(frame, (_, box, path, style) => drawArea(context, frame, box, path, style));
  }

  #drawnIn(frame: Frame, ratio: number): StandIn {
    return new StandIn(frame, ratio, (context) => this.paint(context, frame));
  }

  #putIn(frame: Frame, ratio: number): StandIn {
    const all = { left: 0, top: 0, right: frame.width, bottom: frame.height };
    return new StandIn(frame, ratio, (context) => this.#put(context, frame, ratio, all));
  }

  #put(context: CanvasRenderingContext2D, frame: Frame, ratio: number, seen: Box): void {
    this.#pictures.begin(frame, ratio);
    this.#each(frame, (key, box, path, style) => {
      if (!overlap(box, seen)) return;
      this.#pictures.put(context, key, box, (on) => drawArea(on, frame, box, path, style));
    });
  }

  #each(frame: Frame, visit: (key: string, box: Box, path: AreaPath, style: AreaStyle) => void): void {
    for (const { group, style, look } of this.#areas) {
      for (const place of group.places) {
        const outline = this.#outlines.get(place);
        if (!outline) continue;
        const path = this.#paths.at(outline, frame.scale);
        areaBoxes(frame, outline).forEach((box, copy) => {
          visit(`${place.id} ${copy} ${look}`, box, path, style);
        });
      }
    }
  }
}
