import type { EventMap } from '../event-map/event-map';
import type { Layers } from '../event-map/layers/layers';
import type { LegendContent } from '../event-map/legend';
import { MapView } from '../event-map/map-view';
import type { MapPosition } from '../event-map/position';
import type { Frame } from '../event-map/projection';
import { type ScaleBar, scaleBar } from '../event-map/scale';
import { setTracing } from '../event-map/tracing/path';
import type { Feed, Shown } from '../feed';
import type { Reach } from '../time/day-words';
import type { Palette } from './palette';

/** What of the world a map shows: the view of the page, and the room that it had. */
export interface Seen {
  layers: Layers;
  position: Pick<MapPosition, 'zoom' | 'lat' | 'lon'>;
  width: number;
  height: number;
}

/** The room for the scale, at the lower right of the map, that labels keep off. */
export const SCALE_ROOM = { width: 150, height: 40 };

/**
 * A map of its own, out of sight, from which pictures are drawn at any size and density. It shows at least what the page
 * showed. `dispose` ends it.
 */
export class MapPicture {
  readonly #holder = document.createElement('div');
  readonly #view: MapView;
  readonly #vector: boolean;
  #frame: Frame | null = null;
  #legend: LegendContent | null = null;

  /** @param vector whether pictures are made of lines */
  constructor(feed: Feed, palette: Palette, ratio: number, vector: boolean) {
    this.#vector = vector;
    if (vector) setTracing(true);
    this.#holder.inert = true;
    Object.assign(this.#holder.style, {
      position: 'fixed',
      left: '-30000px',
      top: '0',
      width: '100px',
      height: '100px',
      visibility: 'hidden',
    });
    document.body.append(this.#holder);
    this.#view = new MapView(
      this.#holder,
      {
        drawn: (_, legend, frame) => {
          this.#legend = legend;
          this.#frame = frame;
        },
        moved: () => {},
        picked: () => {},
        pointed: () => {},
        failed: () => {},
        taken: () => [this.#scaleRoom()],
      },
      false,
      ratio,
    );
    this.#view.setColors(palette.map);
    this.#view.setFeed(feed);
  }

  /** Shows the same part of the world in another room: all of it, and what is beside it. */
  look({ layers, position, width, height }: Seen, room: { width: number; height: number }): void {
    this.#view.setLayers(layers);
    Object.assign(this.#holder.style, { width: `${room.width}px`, height: `${room.height}px` });
    this.#view.resize();
    const growth = Math.min(room.width / width, room.height / height);
    this.#view.moveTo(position.zoom + Math.log2(growth), position.lat, position.lon);
  }

  /** Shows other events, and waits until everything of them is there. */
  async show(shown: Shown, reach: Reach): Promise<{ legend: LegendContent; scale: ScaleBar }> {
    this.#view.setShown(shown, reach);
    await this.#view.settle();
    if (!this.#legend || !this.#frame) throw new Error('The map was not drawn');
    return { legend: this.#legend, scale: scaleBar(this.#frame) };
  }

  paint(context: CanvasRenderingContext2D, layer: (name: string, draw: () => void) => void): void {
    this.#view.paint(context, layer);
  }

  dispose(): void {
    if (this.#vector) setTracing(false);
    this.#view.dispose();
    this.#holder.remove();
  }

  #scaleRoom() {
    const { clientWidth: right, clientHeight: bottom } = this.#holder;
    return { left: right - SCALE_ROOM.width, top: bottom - SCALE_ROOM.height, right, bottom };
  }
}

/** What the map of the page shows now; null while it has drawn nothing. */
export function seenOf(map: EventMap): Seen | null {
  const position = map.position;
  return position && { layers: map.layers, position, width: map.clientWidth, height: map.clientHeight };
}
