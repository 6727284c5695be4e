const ORIGINS = new WeakMap<object, string>();

/** Remembers the SVG that a picture was made of: pictures made of lines draw that instead of the pixels. */
export function rememberSvg(picture: CanvasImageSource, svg: string): void {
  ORIGINS.set(picture, svg);
}

export function svgOf(picture: CanvasImageSource): string | null {
  return ORIGINS.get(picture) ?? null;
}
