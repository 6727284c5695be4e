import type { SvgGradient } from './svg-paint';
import { IDENTITY, type Matrix, times } from './trace';

export type Paint = string | SvgGradient;

export interface State {
  matrix: Matrix;
  fillStyle: Paint;
  strokeStyle: Paint;
  lineWidth: number;
  lineDash: readonly number[];
  lineDashOffset: number;
  lineCap: CanvasLineCap;
  lineJoin: CanvasLineJoin;
  miterLimit: number;
  globalAlpha: number;
  font: string;
  letterSpacing: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  /** Groups that were opened since the state was saved. */
  groups: number;
}

const START: Readonly<State> = {
  matrix: IDENTITY,
  fillStyle: '#000000',
  strokeStyle: '#000000',
  lineWidth: 1,
  lineDash: [],
  lineDashOffset: 0,
  lineCap: 'butt',
  lineJoin: 'miter',
  miterLimit: 10,
  globalAlpha: 1,
  font: '10px sans-serif',
  letterSpacing: '0px',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  groups: 0,
};

/** What a canvas context remembers from call to call: how it paints, and where its axes lie. */
export class SvgState {
  readonly #saved: State[] = [];
  protected state: State = { ...START };

  get fillStyle(): Paint {
    return this.state.fillStyle;
  }
  set fillStyle(value: Paint) {
    this.state.fillStyle = value;
  }
  get strokeStyle(): Paint {
    return this.state.strokeStyle;
  }
  set strokeStyle(value: Paint) {
    this.state.strokeStyle = value;
  }
  get lineWidth(): number {
    return this.state.lineWidth;
  }
  set lineWidth(value: number) {
    this.state.lineWidth = value;
  }
  set lineDashOffset(value: number) {
    this.state.lineDashOffset = value;
  }
  set lineCap(value: CanvasLineCap) {
    this.state.lineCap = value;
  }
  set lineJoin(value: CanvasLineJoin) {
    this.state.lineJoin = value;
  }
  set miterLimit(value: number) {
    this.state.miterLimit = value;
  }
  get globalAlpha(): number {
    return this.state.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.state.globalAlpha = value;
  }
  get font(): string {
    return this.state.font;
  }
  set font(value: string) {
    this.state.font = value;
  }
  set letterSpacing(value: string) {
    this.state.letterSpacing = value;
  }
  set textAlign(value: CanvasTextAlign) {
    this.state.textAlign = value;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.state.textBaseline = value;
  }

  setLineDash(dash: readonly number[]): void {
    this.state.lineDash = [...dash];
  }

  getTransform(): DOMMatrix {
    return new DOMMatrix([...this.state.matrix]);
  }

  setTransform(a: number | DOMMatrix2DInit = 1, b = 0, c = 0, d = 1, e = 0, f = 0): void {
    this.state.matrix =
      typeof a === 'number'
        ? [a, b, c, d, e, f]
        : [a.a ?? 1, a.b ?? 0, a.c ?? 0, a.d ?? 1, a.e ?? 0, a.f ?? 0];
  }

  transform(...matrix: [number, number, number, number, number, number]): void {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  translate(x: number, y: number): void {
    this.transform(1, 0, 0, 1, x, y);
  }

  scale(x: number, y: number): void {
    this.transform(x, 0, 0, y, 0, 0);
  }

  rotate(angle: number): void {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  save(): void {
    this.#saved.push(this.state);
    this.state = { ...this.state, groups: 0 };
  }

  restore(): void {
    this.state = this.#saved.pop() ?? { ...START };
  }
}
