type Draw = (context: CanvasRenderingContext2D) => void;

/** What a picture is made of: how to draw it in a box of its size, or SVG that fills its size and the pixels of that. */
export type Origin = { draw: Draw } | { svg: string; bitmap: ImageBitmap };

/** A picture that is put there again and again. On a canvas it is pixels, which are made once; elsewhere what it is made of. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly origin: Origin;
  #canvas: HTMLCanvasElement | null = null;

  /** @param width in pixels of the screen, as is the height */
  constructor(width: number, height: number, origin: Origin) {
    this.width = width;
    this.height = height;
    this.origin = origin;
  }

  /** Its pixels. */
  get pixels(): CanvasImageSource {
    if ('bitmap' in this.origin) return this.origin.bitmap;
    if (!this.#canvas) {
      this.#canvas = document.createElement('canvas');
      this.#canvas.width = this.width;
      this.#canvas.height = this.height;
      this.origin.draw(this.#canvas.getContext('2d') as CanvasRenderingContext2D);
    }
    return this.#canvas;
  }
}

/** A context that takes a picture as such. */
export interface TakesPictures {
  drawPicture(picture: Picture, x: number, y: number, width: number, height: number): void;
}

/** Puts a picture of a screen with that many pixels a pixel with its upper left corner there. */
export function putPicture(
  context: CanvasRenderingContext2D,
  picture: Picture,
  x: number,
  y: number,
  ratio: number,
): void {
  const [width, height] = [picture.width / ratio, picture.height / ratio];
  if ('drawPicture' in context) {
    (context as unknown as TakesPictures).drawPicture(picture, x, y, width, height);
  } else context.drawImage(picture.pixels, x, y, width, height);
}
