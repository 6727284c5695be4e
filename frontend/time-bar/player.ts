import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const SPEEDS: readonly number[] = [0.25, 0.5, 1, 2, 4, 8];

/** Plays: asks its host for one step after the other, so many a second, until there is none or it is stopped. */
export class Player implements ReactiveController {
  playing = false;
  direction: 1 | -1 = 1;
  loop = false;
  speed = 1;
  readonly #host: ReactiveControllerHost;
  readonly #step: (direction: 1 | -1) => boolean;
  readonly #stopped: () => void;
  #timer = 0;
  #due = 0;

  /** @param step goes one step and says whether it could; @param stopped is told of the end */
  constructor(host: ReactiveControllerHost, step: (direction: 1 | -1) => boolean, stopped: () => void) {
    this.#host = host;
    this.#step = step;
    this.#stopped = stopped;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.playing = false;
  }

  toggle(): void {
    if (this.playing) {
      this.stop();
    } else {
      this.playing = true;
      this.#due = performance.now();
      this.#tick();
      this.#host.requestUpdate();
    }
  }

  stop(): void {
    if (this.playing) {
      clearTimeout(this.#timer);
      this.playing = false;
      this.#host.requestUpdate();
      this.#stopped();
    }
  }

  faster(by: 1 | -1): void {
    const at = SPEEDS.indexOf(this.speed) + by;
    this.speed = SPEEDS[Math.min(Math.max(at, 0), SPEEDS.length - 1)] as number;
    this.#host.requestUpdate();
  }

  /** Steps are due at even times; one that comes late does not push the next one back. */
  #tick(): void {
    if (!this.#step(this.direction)) {
      this.stop();
      return;
    }
    const now = performance.now();
    this.#due = Math.max(this.#due + 1000 / this.speed, now);
    this.#timer = window.setTimeout(() => this.#tick(), this.#due - now);
  }
}
