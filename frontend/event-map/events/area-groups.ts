import type { Events } from '../../columns/events';
import type { FeedPlace } from '../../feed';

/** An area, or several that one claim names together: "the Belgorod, Kursk and Rostov regions". */
export interface AreaGroup {
  key: string;
  level: 'region' | 'country' | 'continent';
  places: FeedPlace[];
}

/** The areas of a feed, each combination of regions once. */
export class AreaGroups {
  readonly all: AreaGroup[] = [];
  readonly #events: Events;
  readonly #numbers = new Map<string | number, number>();

  constructor(events: Events) {
    this.#events = events;
  }

  /** The groups of an event's areas among the entries of its list: its regions together, each larger area alone. */
  of(entries: readonly number[]): number[] {
    const { places, placesOf } = this.#events;
    const level = (entry: number) => places.level(placesOf.of[entry] as number);
    const regions = entries.filter((entry) => level(entry) === 'region');
    const larger = entries.filter((entry) => level(entry) === 'country' || level(entry) === 'continent');
    return [...larger.map((entry) => [entry]), regions]
      .filter((group) => group.length > 0)
      .map((group) => this.#numberOf(group));
  }

  #numberOf(entries: readonly number[]): number {
    const { places, placesOf, roles, role } = this.#events;
    const numbers = entries.map((entry) => placesOf.of[entry] as number);
    const [only] = numbers;
    const name =
      numbers.length === 1 && only !== undefined ? only : numbers.toSorted((a, b) => a - b).join(' ');
    let number = this.#numbers.get(name);
    if (number === undefined) {
      const found = entries.map((entry, at) =>
        places.get(numbers[at] as number, roles[role[entry] as number] as FeedPlace['role']),
      );
      const [first] = found as [FeedPlace];
      const key = found
        .map(({ id }) => id)
        .sort()
        .join(' ');
      number = this.all.push({ key, level: first.level as AreaGroup['level'], places: found }) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
}
