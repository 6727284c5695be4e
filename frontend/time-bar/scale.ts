import type { Domain } from '../time/clock';
import { endOf, STEPS, type Step, startOf } from '../time/step';

/** Days on the time bar as pixels. A day is a column: it begins at `x(day)` and ends at `x(day + 1)`. */
export class Scale {
  /** The day at the left edge, with its fraction. */
  readonly first: number;
  readonly perDay: number;
  readonly left: number;
  readonly right: number;

  constructor(first: number, perDay: number, left: number, right: number) {
    this.first = first;
    this.perDay = perDay;
    this.left = left;
    this.right = right;
  }

  /** The scale on which the days, both inclusive, fill the room. */
  static fitting(first: number, last: number, left: number, right: number): Scale {
    return new Scale(first, Math.max(1, right - left) / Math.max(1, last - first + 1), left, right);
  }

  /** The days filled up to whole weeks, months or years where the columns of a fitting scale are such. */
  static wholeFrames({ first, last }: Domain, left: number, right: number): Domain {
    const { frame } = Scale.fitting(first, last, left, right);
    const whole =
      frame === 'day' ? { first, last } : { first: startOf(frame, first), last: endOf(frame, last) };
    const { frame: then } = Scale.fitting(whole.first, whole.last, left, right);
    return then === frame ? whole : { first: startOf(then, first), last: endOf(then, last) };
  }

  /** The first day beyond the right edge. */
  get end(): number {
    return this.first + (this.right - this.left) / this.perDay;
  }

  x(day: number): number {
    return this.left + (day - this.first) * this.perDay;
  }

  /** The pixel of a day, brought to the edge where it lies outside. */
  inside(day: number): number {
    return Math.min(Math.max(this.x(day), this.left), this.right);
  }

  /** The day whose column is at that pixel. */
  dayAt(x: number): number {
    return Math.floor(this.first + (x - this.left) / this.perDay);
  }

  /** The frames that are counted: the finest whose columns are at least 6 pixels wide. */
  get frame(): Step {
    const days: Record<Step, number> = { day: 1, week: 7, month: 30, year: 365 };
    return STEPS.find((step) => days[step] * this.perDay >= 6) ?? 'year';
  }

  /** The scale nearer or further by the factor, with the day at that pixel kept there; never beyond the days. */
  zoomed(factor: number, x: number, first: number, last: number): Scale {
    const width = this.right - this.left;
    const least = width / (last - first + 1);
    const perDay = Math.min(Math.max(this.perDay * factor, least), Math.max(least, 96));
    const day = this.first + (x - this.left) / this.perDay;
    return new Scale(day - (x - this.left) / perDay, perDay, this.left, this.right).within(first, last);
  }

  /** The scale moved by so many pixels; never beyond the days. */
  scrolled(pixels: number, first: number, last: number): Scale {
    return new Scale(this.first + pixels / this.perDay, this.perDay, this.left, this.right).within(
      first,
      last,
    );
  }

  within(first: number, last: number): Scale {
    const days = (this.right - this.left) / this.perDay;
    const start = Math.max(first, Math.min(this.first, last + 1 - days));
    return new Scale(start, this.perDay, this.left, this.right);
  }

  /** The scale moved so that the days are to be seen, if they are not. */
  revealing(from: number, to: number, first: number, last: number): Scale {
    if (from >= this.first && to + 1 <= this.end) {
      return this;
    }
    const days = (this.right - this.left) / this.perDay;
    return new Scale((from + to + 1 - days) / 2, this.perDay, this.left, this.right).within(first, last);
  }
}
