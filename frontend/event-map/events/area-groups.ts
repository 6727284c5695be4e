import type { Events } from '../../columns/events';
import type { FeedPlace } from '../../feed';

/** An area, or several that one claim names together: "the Belgorod, Kursk and Rostov regions". */
export interface AreaGroup {
  key: string;
  level: 'region' | 'country' | 'continent';
  places: FeedPlace[];
}

/** The areas of a feed, each combination of regions once. One is made when it is asked for. */
export class AreaGroups {
  readonly #events: Events;
  /** By group, the entries of the lists of places that first named it. */
  readonly #entries: (readonly number[])[] = [];
  readonly #made = new Map<number, AreaGroup>();
  /** By place, the number of the group that it makes alone; -1 for none yet. */
  readonly #alone: Int32Array;
  readonly #together = new Map<string, number>();
  /** By place, 1 for regions. */
  readonly #isRegion: Uint8Array;

  constructor(events: Events) {
    const { places } = events;
    this.#events = events;
    this.#alone = new Int32Array(places.length).fill(-1);
    this.#isRegion = Uint8Array.from({ length: places.length }, (_, place) =>
      Number(places.level(place) === 'region'),
    );
  }

  get length(): number {
    return this.#entries.length;
  }

  get(number: number): AreaGroup {
    let group = this.#made.get(number);
    if (group === undefined) {
      group = this.#make(this.#entries[number] as readonly number[]);
      this.#made.set(number, group);
    }
    return group;
  }

  /** The groups of an event's areas among the entries of its list: its regions together, each larger area alone. */
  of(entries: readonly number[]): number[] {
    const isRegion = (entry: number) => this.#isRegion[this.#placeOf(entry)] === 1;
    const larger = entries.filter((entry) => !isRegion(entry)).map((entry) => this.#numberAlone(entry));
    const regions = entries.filter(isRegion);
    const [only] = regions;
    if (only === undefined) return larger;
    return [...larger, regions.length === 1 ? this.#numberAlone(only) : this.#numberTogether(regions)];
  }

  #placeOf(entry: number): number {
    return this.#events.placesOf.of[entry] as number;
  }

  #numberAlone(entry: number): number {
    const place = this.#placeOf(entry);
    let number = this.#alone[place] as number;
    if (number < 0) {
      number = this.#entries.push([entry]) - 1;
      this.#alone[place] = number;
    }
    return number;
  }

  #numberTogether(entries: readonly number[]): number {
    const name = entries
      .map((entry) => this.#placeOf(entry))
      .sort((a, b) => a - b)
      .join(' ');
    let number = this.#together.get(name);
    if (number === undefined) {
      number = this.#entries.push(entries) - 1;
      this.#together.set(name, number);
    }
    return number;
  }

  #make(entries: readonly number[]): AreaGroup {
    const { places, roles, role } = this.#events;
    const found = entries.map((entry) =>
      places.get(this.#placeOf(entry), roles[role[entry] as number] as FeedPlace['role']),
    );
    const [first] = found as [FeedPlace];
    const ids = found.map(({ id }) => id).sort();
    const level = first.level as AreaGroup['level'];
    return { key: ids.join(' '), level, places: found };
  }
}
