/** A call of a context by its number in a drawing; what it takes follows. */
export const CALL = {
  save: 0,
  restore: 1,
  beginPath: 2,
  closePath: 3,
  moveTo: 4,
  lineTo: 5,
  arc: 6,
  fill: 7,
  stroke: 8,
  fillPath: 9,
  strokePath: 10,
  clipPath: 11,
  translate: 12,
  scale: 13,
  rotate: 14,
  setLineDash: 15,
  fillText: 16,
  strokeText: 17,
  picture: 18,
  word: 19,
  number: 20,
  fillGradient: 21,
  strokeGradient: 22,
} as const;

/** What is set to a word, by its number. */
export const WORDS = [
  'fillStyle',
  'strokeStyle',
  'lineCap',
  'lineJoin',
  'font',
  'letterSpacing',
  'textAlign',
  'textBaseline',
] as const;

/** What is set to a number, by its number. */
export const NUMBERS = ['lineWidth', 'globalAlpha'] as const;

/** Calls one after the other; words are written once and told by their place. */
export interface Drawing {
  calls: Float64Array;
  words: string[];
}

/** Something that drawings use, by a number of its own: a path, a drawn picture, or pixels. */
export type Supply =
  | { number: number; steps: Float64Array }
  | { number: number; width: number; height: number; drawing: Drawing }
  | { number: number; bitmap: ImageBitmap };
