/**
 * What a picture that is kept as pixels was made of: SVG that fills its size, or how to draw it again in a box of its
 * size in pixels. Pictures made of lines draw that instead of the pixels.
 */
export type Origin =
  | { svg: string }
  | { width: number; height: number; draw: (context: CanvasRenderingContext2D) => void };

const ORIGINS = new WeakMap<object, Origin>();

export function rememberOrigin(picture: CanvasImageSource, origin: Origin): void {
  ORIGINS.set(picture, origin);
}

export function originOf(picture: CanvasImageSource): Origin | null {
  return ORIGINS.get(picture) ?? null;
}
