import { CALL, type Drawing, NUMBERS, WORDS } from './calls';
import type { Picture, TakesPictures } from './picture';
import type { Stock } from './stock';

type Rule = CanvasFillRule | undefined;

/** A gradient as it is asked for. */
class Gradient {
  readonly points: readonly number[];
  readonly stops: [offset: number, color: string][] = [];

  constructor(points: readonly number[]) {
    this.points = points;
  }

  addColorStop(offset: number, color: string): void {
    this.stops.push([offset, color]);
  }
}

/**
 * A canvas context that only remembers what it is told, to be drawn elsewhere. It knows what the drawing of the map
 * uses; whatever is missing fails loudly.
 */
export class Recorder implements TakesPictures {
  readonly #stock: Stock;
  readonly #calls: number[] = [];
  readonly #words: string[] = [];
  readonly #places = new Map<string, number>();

  /** @param stock of the paths and pictures that are there already where it is drawn */
  constructor(stock: Stock) {
    this.#stock = stock;
  }

  /** As what it stands in for. */
  get canvasContext(): CanvasRenderingContext2D {
    return this as unknown as CanvasRenderingContext2D;
  }

  get drawing(): Drawing {
    return { calls: Float64Array.from(this.#calls), words: this.#words };
  }

  save(): void {
    this.#calls.push(CALL.save);
  }

  restore(): void {
    this.#calls.push(CALL.restore);
  }

  beginPath(): void {
    this.#calls.push(CALL.beginPath);
  }

  closePath(): void {
    this.#calls.push(CALL.closePath);
  }

  moveTo(x: number, y: number): void {
    this.#calls.push(CALL.moveTo, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#calls.push(CALL.lineTo, x, y);
  }

  arc(x: number, y: number, radius: number, from: number, to: number): void {
    this.#calls.push(CALL.arc, x, y, radius, from, to);
  }

  fill(path?: Path2D, rule?: Rule): void {
    if (path) this.#calls.push(CALL.fillPath, this.#stock.path(path), Number(rule === 'evenodd'));
    else this.#calls.push(CALL.fill);
  }

  stroke(path?: Path2D): void {
    if (path) this.#calls.push(CALL.strokePath, this.#stock.path(path));
    else this.#calls.push(CALL.stroke);
  }

  clip(path: Path2D, rule?: Rule): void {
    this.#calls.push(CALL.clipPath, this.#stock.path(path), Number(rule === 'evenodd'));
  }

  translate(x: number, y: number): void {
    this.#calls.push(CALL.translate, x, y);
  }

  scale(x: number, y: number): void {
    this.#calls.push(CALL.scale, x, y);
  }

  rotate(angle: number): void {
    this.#calls.push(CALL.rotate, angle);
  }

  setLineDash(dash: readonly number[]): void {
    this.#calls.push(CALL.setLineDash, dash.length, ...dash);
  }

  fillText(text: string, x: number, y: number): void {
    this.#calls.push(CALL.fillText, this.#word(text), x, y);
  }

  strokeText(text: string, x: number, y: number): void {
    this.#calls.push(CALL.strokeText, this.#word(text), x, y);
  }

  drawPicture(picture: Picture, x: number, y: number, width: number, height: number): void {
    const number = this.#stock.picture(picture, (draw) => {
      const recorder = new Recorder(this.#stock);
      draw(recorder.canvasContext);
      return recorder.drawing;
    });
    this.#calls.push(CALL.picture, number, x, y, width, height);
  }

  createLinearGradient(...points: [number, number, number, number]): Gradient {
    return new Gradient(points);
  }

  set fillStyle(paint: string | Gradient) {
    if (typeof paint === 'string') this.#set('fillStyle', paint);
    else this.#gradient(CALL.fillGradient, paint);
  }

  set strokeStyle(paint: string | Gradient) {
    if (typeof paint === 'string') this.#set('strokeStyle', paint);
    else this.#gradient(CALL.strokeGradient, paint);
  }

  set lineCap(value: CanvasLineCap) {
    this.#set('lineCap', value);
  }

  set lineJoin(value: CanvasLineJoin) {
    this.#set('lineJoin', value);
  }

  set font(value: string) {
    this.#stock.font(value);
    this.#set('font', value);
  }

  set letterSpacing(value: string) {
    this.#set('letterSpacing', value);
  }

  set textAlign(value: CanvasTextAlign) {
    this.#set('textAlign', value);
  }

  set textBaseline(value: CanvasTextBaseline) {
    this.#set('textBaseline', value);
  }

  set lineWidth(value: number) {
    this.#calls.push(CALL.number, NUMBERS.indexOf('lineWidth'), value);
  }

  set globalAlpha(value: number) {
    this.#calls.push(CALL.number, NUMBERS.indexOf('globalAlpha'), value);
  }

  #set(name: (typeof WORDS)[number], value: string): void {
    this.#calls.push(CALL.word, WORDS.indexOf(name), this.#word(value));
  }

  #gradient(call: number, { points, stops }: Gradient): void {
    this.#calls.push(call, ...points, stops.length);
    for (const [offset, color] of stops) this.#calls.push(offset, this.#word(color));
  }

  #word(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.#words.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}
