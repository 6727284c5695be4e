/** Heights of the drawing in pixels, from its top. */
export const DRAWING = 162;
export const FLAG_BOTTOM = 16;
export const HISTOGRAM_BASE = 49;
export const BLOCK = 6.4;
export const BLOCK_GAP = 1;
/** More blocks than this are drawn to scale. */
export const MOST_BLOCKS = 4;
export const LANES_TOP = 51;
/** The room of the lanes; more than fit in it are scrolled. */
export const LANES_ROOM = 86;
/** From lane to lane; less when that spares the scrolling. */
export const LANE_PITCH = 16;
const LEAST_PITCH = 12;
export const BAR = 8;
/** From lane to lane for so many lanes: as wide as they need to fit, within reason. */
export function pitchOf(lanes: number): number {
  const fitting = (LANES_ROOM - heightOf(1, LEAST_PITCH)) / Math.max(1, lanes - 1);
  return Math.max(LEAST_PITCH, Math.min(LANE_PITCH, fitting));
}

/** The middle of the bars of a lane, from the top of the lanes. */
export function middleOf(lane: number, pitch: number): number {
  return (pitch < LANE_PITCH ? 8 : 12) + lane * pitch;
}

/** How high so many lanes are. */
export function heightOf(lanes: number, pitch: number): number {
  return middleOf(lanes - 1, pitch) + 6;
}

export const AXIS = 138;
export const FRAME_BOTTOM = 160.75;
/** Free room at the left and right edge. */
export const MARGIN = 16;

let context: CanvasRenderingContext2D | null = null;

/** How wide a label will be. */
export function textWidth(text: string, size = 12.5, weight = 400): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) {
    return text.length * size * 0.5;
  }
  context.font = `${weight} ${size}px "Source Sans 3 Variable", system-ui, sans-serif`;
  return context.measureText(text).width;
}
