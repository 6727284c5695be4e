import type { Face } from '../../faces';
import type { Drawing, Supply } from './calls';

/** A drawing for the worker, with what it needs that is not there yet. */
export interface Order {
  drawing: Drawing;
  made: Supply[];
  gone: number[];
  /** Fonts that were not used before. */
  fonts: string[];
  /** In pixels of the screen. */
  width: number;
  height: number;
  /** Pixels of the screen a pixel. */
  ratio: number;
}

/** What the worker is told: first the faces that the page has. */
export type Told = { faces: Face[] } | { order: Order };

/** What it answers: a picture for each order, and that letters are there which were set in another face before. */
export type Answer = { picture: ImageBitmap } | { fonts: true };
