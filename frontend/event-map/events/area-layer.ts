import { familyOf } from '../../symbols';
import { BitmapLayer } from '../bitmap-layer';
import type { Colors } from '../colors';
import type { Frame } from '../projection';
import type { AreaGroup } from './area-groups';
import type { AreaPaths } from './area-paths';
import { AreaPictures } from './area-pictures';
import { type AreaStyle, areaBoxes, areaDash, areaOpacity, drawArea } from './areas';
import type { Display } from './display';
import { byWeight } from './items';
import type { Marks } from './marks';
import type { Outlines } from './outlines';

interface ShownArea {
  group: AreaGroup;
  style: AreaStyle;
  /** The style as a key. */
  look: string;
}

/** With more areas than this only outlines near the chosen events would be readable; the rest keep their symbols. */
const MOST = 60;

/** The areas of the shown events: costly to draw, so kept as a picture until they change. */
export class AreaLayer {
  readonly layer: BitmapLayer;
  readonly #outlines: Outlines;
  readonly #paths: AreaPaths;
  readonly #pictures = new AreaPictures();
  #areas: ShownArea[] = [];
  #key = '';

  constructor(outlines: Outlines, paths: AreaPaths) {
    this.#outlines = outlines;
    this.#paths = paths;
    this.layer = new BitmapLayer((context, frame, once) => this.#draw(context, frame, once));
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
    const key = this.#areas.map(({ group, look }) => `${group.key}${look}`).join();
    if (key === this.#key) return;
    this.#key = key;
    this.layer.stale();
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

  #draw(context: CanvasRenderingContext2D, frame: Frame, once: boolean): void {
    if (!once) this.#pictures.begin(frame, context.getTransform().a);
    for (const { group, style, look } of this.#areas) {
      for (const place of group.places) {
        const outline = this.#outlines.get(place);
        if (!outline) continue;
        const path = this.#paths.at(outline, frame.scale);
        areaBoxes(frame, outline).forEach((box, copy) => {
          const draw = (on: CanvasRenderingContext2D) => drawArea(on, frame, box, path, style);
          if (once) draw(context);
          else this.#pictures.put(context, `${place.id} ${copy} ${look}`, box, draw);
        });
      }
    }
    if (!once) this.#pictures.end();
  }
}
