import { inAndOut } from 'ol/easing';
import View from 'ol/View';
import { type Frame, WORLD_METRES, worldX, worldY } from './projection';

const CLOSEST = 12;
const FLIGHT = 400;
const ZOOM = 200;
const PAN = 120;

/** Moves the view: in one flight, or at once where reduced motion is wished for. */
export class Camera {
  readonly view = new View({
    center: [0, 0],
    zoom: 3,
    minZoom: 1,
    maxZoom: CLOSEST,
    enableRotation: false,
  });

  moveTo(zoom: number, latitude: number, longitude: number): void {
    this.view.cancelAnimations();
    this.view.setCenter(centre(worldX(longitude), worldY(latitude)));
    this.view.setZoom(zoom);
  }

  zoomBy(steps: number): void {
    this.view.cancelAnimations();
    this.view.animate({ zoom: (this.view.getZoom() ?? 3) + steps, duration: duration(ZOOM) });
  }

  /** Pixels to the right and down. */
  panBy(frame: Frame, x: number, y: number): void {
    this.view.cancelAnimations();
    const center = centre(frame.x + x / frame.scale, frame.y + y / frame.scale);
    this.view.animate({ center, duration: duration(PAN) });
  }

  /** Goes the shorter way round the world from where the view is. */
  flyTo(to: Pick<Frame, 'x' | 'y' | 'scale'>, from: Frame | null, flight: boolean): void {
    this.view.cancelAnimations();
    const center = centre(to.x + Math.round((from?.x ?? to.x) - to.x), to.y);
    const resolution = WORLD_METRES / to.scale;
    const milliseconds = flight ? duration(FLIGHT) : 0;
    if (milliseconds === 0) {
      this.view.setCenter(center);
      this.view.setResolution(resolution);
    } else {
      this.view.animate({ center, resolution, duration: milliseconds, easing: inAndOut });
    }
  }
}

function duration(milliseconds: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : milliseconds;
}

function centre(x: number, y: number): [number, number] {
  return [(x - 0.5) * WORLD_METRES, (0.5 - y) * WORLD_METRES];
}
