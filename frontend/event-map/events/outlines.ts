import type { FeedPlace } from '../../feed';
import { loading } from '../loads';
import type { Outline } from './outline';
import { fetchOutline } from './outline-reader';

/** Requests under way at once: a browser sends no more of them to one server. */
const AT_ONCE = 6;
/** Milliseconds after which those that have come are drawn, though others are still on their way. */
const PATIENCE = 400;

/** Fetches the outlines of areas once each, and tells when those that were asked for have come: all of them at once. */
export class Outlines {
  readonly #known = new Map<string, Outline | null>();
  readonly #coming = new Set<string>();
  /** Those on their way that are to be drawn now. */
  readonly #wanted = new Set<string>();
  /** Those that wait for their turn, and how they are given it. */
  readonly #turns = new Map<string, () => void>();
  readonly #came: () => void;
  readonly #fetch: (address: string) => Promise<Outline | null>;
  #underWay = 0;
  #news = false;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /** @param came is told when outlines have come that `get` was asked for */
  constructor(came: () => void, fetch = fetchOutline) {
    this.#came = came;
    this.#fetch = fetch;
  }

  /** The outline, or null while it is on its way or when there is none. */
  get(place: FeedPlace): Outline | null {
    const known = this.#known.get(place.id);
    if (known) return known;
    this.foresee(place);
    if (this.#coming.has(place.id)) this.#wanted.add(place.id);
    return null;
  }

  /** Fetches an outline that may be drawn soon. */
  foresee({ id }: FeedPlace): void {
    if (this.#known.has(id)) return;
    this.#known.set(id, null);
    this.#coming.add(id);
    void loading(this.#load(id));
  }

  /** Whether outlines that are to be drawn now are still missing. */
  get missing(): boolean {
    return this.#wanted.size > 0;
  }

  /** The outline if it is there already; does not ask for it. */
  known(place: FeedPlace): Outline | null {
    return this.#known.get(place.id) ?? null;
  }

  async #load(id: string): Promise<void> {
    if (this.#underWay === AT_ONCE) await new Promise<void>((turn) => this.#turns.set(id, turn));
    else this.#underWay += 1;
    try {
      const outline = await this.#fetch(`areas/${encodeURIComponent(id)}`);
      this.#known.set(id, outline);
      this.#news ||= outline !== null && this.#wanted.has(id);
    } catch {
      // A lost connection is no answer: it is asked for again when it is next drawn.
      this.#known.delete(id);
    }
    this.#next();
    this.#coming.delete(id);
    this.#wanted.delete(id);
    if (!this.#news) return;
    if (this.missing) this.#telling ??= setTimeout(() => this.#tell(), PATIENCE);
    else this.#tell();
  }

  /** Hands the turn on, first to those that are to be drawn now. */
  #next(): void {
    const waiting = [...this.#turns.keys()];
    const id = waiting.find((one) => this.#wanted.has(one)) ?? waiting[0];
    const turn = id === undefined ? undefined : this.#turns.get(id);
    if (id === undefined || !turn) {
      this.#underWay -= 1;
      return;
    }
    this.#turns.delete(id);
    turn();
  }

  #tell(): void {
    clearTimeout(this.#telling);
    this.#telling = undefined;
    this.#news = false;
    this.#came();
  }
}
