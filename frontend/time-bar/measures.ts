/** Heights of the drawing in pixels, from its top. */
export const DRAWING = 162;
export const FLAG_BOTTOM = 16;
export const HISTOGRAM_BASE = 49;
export const BLOCK = 6.4;
export const BLOCK_GAP = 1;
/** More blocks than this are drawn to scale. */
export const MOST_BLOCKS = 4;
export const LANES_TOP = 51;
export const LANE_PITCH = 16;
export const BAR = 8;
/** The middle of a bar, from the top of its lane. */
export const BAR_MIDDLE = 12;
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
