import type { Symbol as MilSymbol } from 'milsymbol';
import type { Family } from '../../symbols';
import type { Unit } from './unit';

/** An APP-6 symbol as SVG, and where in it the middle of the frame is, in pixels. */
export interface UnitPicture {
  svg: string;
  width: number;
  height: number;
  x: number;
  y: number;
}

let now: Frames | null = null;
let asked: Promise<Frames> | null = null;

/** Comes when it is wanted: milsymbol is as large as the rest of the map. */
export function loadFrames(): Promise<Frames> {
  asked ??= import('milsymbol').then((module) => {
    now = new Frames(module.default);
    return now;
  });
  return asked;
}

/** If it has come already. */
export function framesNow(): Frames | null {
  return now;
}

type MilSymbols = typeof import('milsymbol')['default'];

/** Dashes of what is planned, dots of what is conditional; a frame is about 100 of these units wide. */
const DASHES = { planned: '26 13', conditional: '9 15' };
const OUTLINE = 4;

/** Draws the symbols of APP-6 with milsymbol, in the colours of the events: none is the colour of a side. */
export class Frames {
  readonly #mil: MilSymbols;

  constructor(mil: MilSymbols) {
    this.#mil = mil;
  }

  /** A frame of that size in pixels. */
  draw(
    { sidc, quantity, status }: Unit,
    family: Family,
    size: number,
    color: (token: Family | 'casing' | 'text') => string,
  ): UnitPicture {
    this.#mil.setDashArrays(
      DASHES.planned,
      status === 'conditional' ? DASHES.conditional : DASHES.planned,
      DASHES.planned,
    );
    const all = (one: string) => this.#mil.ColorMode(one, one, one, one, one, one);
    const symbol: MilSymbol = new this.#mil.Symbol(sidc, {
      size,
      quantity,
      fillColor: color('casing'),
      frameColor: all(color(family)),
      iconColor: all(color(family)),
      infoColor: color('text'),
      infoOutlineColor: color('casing'),
      infoOutlineWidth: 24,
      infoSize: 50,
      outlineColor: color('casing'),
      outlineWidth: OUTLINE,
      strokeWidth: 9,
      simpleStatusModifier: true,
      fontfamily: 'Source Sans 3 Variable, Source Sans 3, sans-serif',
    });
    const { width, height } = symbol.getSize();
    const { x, y } = symbol.getAnchor();
    const svg = symbol.asSVG();
    return { svg: status === 'denied' ? struck(svg, color) : svg, width, height, x, y };
  }
}

/** Struck through, as what is denied is; milsymbol has the middle of the frame at 100, 100. */
function struck(svg: string, color: (token: 'casing' | 'text') => string): string {
  const line = (stroke: string, width: number) =>
    `<path d="M50 50L150 150" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
  return svg.replace(/<\/svg>\s*$/, `${line(color('casing'), 22)}${line(color('text'), 9)}</svg>`);
}
