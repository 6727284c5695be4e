/**
 * The symbols of events: one shape a kind, and the status in its line style. Colour names the family only, so that a
 * symbol reads without it. Drawn in a box of 24, with the casing reaching one beyond it.
 */

import type { FeedEvent, Status } from './feed';
import { msg } from './messages/message';

/** The colours that a symbol is made of: names of the `--dl-` tokens. */
export type Family = 'deployment' | 'exercise' | 'diplomacy' | 'civic' | 'measure' | 'clash' | 'statement';
export type SymbolToken = Family | 'casing' | 'on-kind' | 'text';

export const FAMILIES: readonly Family[] = [
  'deployment',
  'exercise',
  'diplomacy',
  'civic',
  'measure',
  'clash',
  'statement',
];

/** A mark within the shape: a line of that width, or filled where there is none. */
interface Mark {
  path: string;
  line?: number;
}

interface Shape {
  family: Family;
  outline: string;
  marks: Mark[];
  /** The marks of the hollow forms, where the full ones would clog. */
  hollow?: Mark[];
  /** Length and gap of the dashes, the gap of the dots: they close evenly on this outline. */
  dash: string;
  dots: string;
  dotWidth?: number;
}

const SQUARE =
  'M5.6 3.5H18.4A2.1 2.1 0 0 1 20.5 5.6V18.4A2.1 2.1 0 0 1 18.4 20.5H5.6A2.1 2.1 0 0 1 3.5 18.4V5.6A2.1 2.1 0 0 1 5.6 3.5Z';
const SQUARE_LINES = { outline: SQUARE, dash: '3.84 2.02', dots: '0 4.01' };

const SHAPES = {
  'deployment-move': {
    ...SQUARE_LINES,
    family: 'deployment',
    marks: [{ path: 'M9.6 7.2L14.6 12L9.6 16.8', line: 2.7 }],
  },
  'deployment-presence': {
    ...SQUARE_LINES,
    family: 'deployment',
    marks: [{ path: 'M12 8.4a3.6 3.6 0 1 1 0 7.2a3.6 3.6 0 1 1 0-7.2z' }],
  },
  'deployment-withdrawal': {
    ...SQUARE_LINES,
    family: 'deployment',
    marks: [
      { path: 'M12.4 7.2L7.6 12L12.4 16.8', line: 2.5 },
      { path: 'M16.4 7.4V16.6', line: 2.3 },
    ],
  },
  'deployment-exercise': {
    ...SQUARE_LINES,
    family: 'exercise',
    marks: [{ path: 'M7.6 16.4L16.4 7.6', line: 3 }],
  },
  movement: {
    family: 'civic',
    outline:
      'M4.4 4.6H14.6A1.8 1.8 0 0 1 16 5.27L21.1 11.3A1.1 1.1 0 0 1 21.1 12.7L16 18.73A1.8 1.8 0 0 1 14.6 19.4H4.4A1.7 1.7 0 0 1 2.7 17.7V6.3A1.7 1.7 0 0 1 4.4 4.6Z',
    marks: [
      { path: 'M10.7 6.9a1.95 1.95 0 1 1 0 3.9a1.95 1.95 0 1 1 0-3.9z' },
      { path: 'M7 16.9V15.2a3.7 3.5 0 0 1 7.4 0V16.9Z' },
    ],
    dash: '3.78 1.98',
    dots: '0 3.84',
  },
  meeting: {
    family: 'diplomacy',
    outline: 'M12 6.76A6.6 6.6 0 1 0 12 17.24A6.6 6.6 0 1 0 12 6.76Z',
    marks: [{ path: 'M12 7.6A6 6 0 0 1 12 16.4A6 6 0 0 1 12 7.6Z' }],
    dash: '3.85 2.02',
    dots: '0 3.9',
  },
  call: {
    family: 'diplomacy',
    outline: 'M11 10.3H13A5 5 0 1 1 13 13.7H11A5 5 0 1 1 11 10.3Z',
    marks: [
      { path: 'M6.3 10.3a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z' },
      { path: 'M17.7 10.3a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z' },
    ],
    dash: '3.93 2.06',
    dots: '0 3.98',
  },
  visit: {
    family: 'diplomacy',
    outline: 'M12 3.2A8.8 8.8 0 1 1 12 20.8A8.8 8.8 0 1 1 12 3.2Z',
    marks: [
      { path: 'M6.8 12H13M10.6 8.6L14 12L10.6 15.4', line: 2.2 },
      { path: 'M17.2 8.6V15.4', line: 2.2 },
    ],
    dash: '4.03 2.11',
    dots: '0 3.94',
  },
  agreement: {
    family: 'diplomacy',
    outline:
      'M6.6 3H14.6L19.4 7.8V19.5A1.5 1.5 0 0 1 17.9 21H6.6A1.5 1.5 0 0 1 5.1 19.5V4.5A1.5 1.5 0 0 1 6.6 3Z',
    marks: [{ path: 'M8.7 13.2L11.4 16L15.8 10.4', line: 2.4 }],
    dash: '3.93 2.06',
    dots: '0 3.98',
  },
  vote: {
    family: 'civic',
    outline:
      'M4.7 10.6H7.2V4A1.2 1.2 0 0 1 8.4 2.8H15.6A1.2 1.2 0 0 1 16.8 4V10.6H19.3A1.2 1.2 0 0 1 20.5 11.8V19.6A1.2 1.2 0 0 1 19.3 20.8H4.7A1.2 1.2 0 0 1 3.5 19.6V11.8A1.2 1.2 0 0 1 4.7 10.6Z',
    marks: [
      { path: 'M7 14.2H17', line: 2.2 },
      { path: 'M9.9 7.4L11.5 9L14.4 5.8', line: 1.7 },
    ],
    hollow: [{ path: 'M7.4 14.6H16.6', line: 2.3 }],
    dash: '3.99 2.09',
    dots: '0 3.93',
  },
  protest: {
    family: 'civic',
    outline:
      'M4.7 3H19.3A1.2 1.2 0 0 1 20.5 4.2V12.6A1.2 1.2 0 0 1 19.3 13.8H13.4V20.2A.8.8 0 0 1 12.6 21H11.4A.8.8 0 0 1 10.6 20.2V13.8H4.7A1.2 1.2 0 0 1 3.5 12.6V4.2A1.2 1.2 0 0 1 4.7 3Z',
    marks: [{ path: 'M7.6 6.9H16.4M7.6 10.2H13.6', line: 1.8 }],
    dash: '4.01 2.1',
    dots: '0 3.95',
  },
  sanction: {
    family: 'measure',
    outline:
      'M4 2.6H20V5.9C20 9 17 10.8 15 12C17 13.2 20 15 20 18.1V21.4H4V18.1C4 15 7 13.2 9 12C7 10.8 4 9 4 5.9Z',
    marks: [
      { path: 'M8.6 6.7H15.4', line: 2.1 },
      { path: 'M8 18.6C8.5 16.4 10.5 15.6 12 14.6C13.5 15.6 15.5 16.4 16 18.6Z' },
    ],
    hollow: [{ path: 'M9.2 18.2C9.6 17 10.9 16.4 12 15.7C13.1 16.4 14.4 17 14.8 18.2Z' }],
    dash: '4.42 2.11',
    dots: '0 3.91',
  },
  clash: {
    family: 'clash',
    outline:
      'M12 2.1L14.07 7.01L19 5L16.99 9.93L21.9 12L16.99 14.07L19 19L14.07 16.99L12 21.9L9.93 16.99L5 19L7.01 14.07L2.1 12L7.01 9.93L5 5L9.93 7.01Z',
    marks: [],
    dash: '7.03 3.62" stroke-dashoffset="3.52',
    dots: '0 2.65',
    dotWidth: 1.9,
  },
  statement: {
    family: 'statement',
    outline:
      'M5.5 4H18.5A2 2 0 0 1 20.5 6V14.6A2 2 0 0 1 18.5 16.6H12.6L8 20.8V16.6H5.5A2 2 0 0 1 3.5 14.6V6A2 2 0 0 1 5.5 4Z',
    marks: [{ path: 'M7.6 8.4H16.4M7.6 12H13.4', line: 1.9 }],
    dash: '4.04 2.12',
    dots: '0 3.84',
  },
} as const satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;

/** In the order of a legend. */
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];

export function shapeOf(event: Pick<FeedEvent, 'kind' | 'subtype'>): ShapeName {
  switch (event.kind) {
    case 'deployment':
      switch (event.subtype) {
        case 'presence':
        case 'exercise':
        case 'withdrawal':
          return `deployment-${event.subtype}`;
        default:
          return 'deployment-move';
      }
    case 'meeting':
      return event.subtype === 'call' ? 'call' : 'meeting';
    default:
      return event.kind;
  }
}

export function familyOf(event: Pick<FeedEvent, 'kind' | 'subtype'>): Family {
  return SHAPES[shapeOf(event)].family;
}

/** "meeting", "vote, planned": the words of the legend. */
export function symbolWords(shape: ShapeName, status: Status): string {
  const words = msg(`symbol.${shape}`);
  return status === 'happened' || status === 'ongoing' ? words : `${words}, ${msg(`statusWord.${status}`)}`;
}

/** The colours as the tokens of the page, for symbols within it. */
export function tokenColor(token: SymbolToken): string {
  return `var(--dl-${token})`;
}

/** The symbol as an SVG document of that size in pixels. */
export function symbolSvg(
  shape: ShapeName,
  status: Status,
  size: number,
  color: (token: SymbolToken) => string = tokenColor,
): string {
  const side = (size * 26) / 24;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 26 26" width="${side}" height="${side}" aria-hidden="true">` +
    `${body(SHAPES[shape], status, color)}</svg>`
  );
}

function body(shape: Shape, status: Status, color: (token: SymbolToken) => string): string {
  const kind = color(shape.family);
  const casing = color('casing');
  const hollow = shape.hollow ?? shape.marks;
  const outline = (attributes: string) =>
    `<path d="${shape.outline}" stroke-linejoin="round" ${attributes}/>`;
  const plate = (width: number) => outline(`fill="${casing}" stroke="${casing}" stroke-width="${width}"`);
  switch (status) {
    case 'happened':
      return plate(2.6) + outline(`fill="${kind}"`) + glyph(shape.marks, color('on-kind'));
    case 'ongoing':
      return scaled(
        0.8,
        plate(9) +
          outline(`fill="none" stroke="${kind}" stroke-width="6.8"`) +
          plate(3) +
          outline(`fill="${kind}"`) +
          glyph(shape.marks, color('on-kind')),
      );
    case 'planned':
      return scaled(
        0.94,
        plate(4.2) +
          outline(`fill="${casing}" stroke="${kind}" stroke-width="2" stroke-dasharray="${shape.dash}"`) +
          glyph(hollow, kind),
      );
    case 'conditional':
      return scaled(
        0.94,
        plate(4.4) +
          outline(
            `fill="none" stroke="${kind}" stroke-width="${shape.dotWidth ?? 2.3}" stroke-linecap="round" stroke-dasharray="${shape.dots}"`,
          ) +
          glyph(hollow, kind),
      );
    case 'denied':
      return (
        scaled(
          0.94,
          plate(4) +
            outline(`fill="${casing}" stroke="${kind}" stroke-width="1.6"`) +
            `<g opacity=".75">${glyph(shape.marks, kind)}</g>`,
        ) +
        stroke('M2.6 2.6L21.4 21.4', casing, 5) +
        stroke('M2.6 2.6L21.4 21.4', color('text'), 2)
      );
  }
}

function glyph(marks: readonly Mark[], color: string): string {
  return marks
    .map((mark) =>
      mark.line === undefined
        ? `<path d="${mark.path}" fill="${color}"/>`
        : stroke(mark.path, color, mark.line),
    )
    .join('');
}

function stroke(path: string, color: string, width: number): string {
  return `<path d="${path}" fill="none" stroke="${color}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function scaled(factor: number, content: string): string {
  return `<g transform="translate(12 12) scale(${factor}) translate(-12 -12)">${content}</g>`;
}
