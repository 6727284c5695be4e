import type { ReviewAction } from '../event-list/review-keys';
import type { FeedEvent } from '../feed';
import { msg } from '../messages/message';
import { type Filter, NO_FILTER, withReview } from '../shown/filter';
import type { Clock } from '../time/clock';
import type { Notice } from './notice';

/** What the server is asked to keep. */
export interface ReviewWish {
  action: ReviewAction;
  id?: string;
  /** The event that takes it in, or that it is not. */
  other?: string;
  /** What is to be edited first. */
  fact?: string;
}

type Told = 'review.nowAccepted' | 'review.nowRejected' | 'review.nowMerged' | 'review.nowParted';

/** What the desk needs of the page. */
export interface ReviewedPage {
  readonly selected: string | null;
  readonly clock: Clock;
  readonly filter: Filter;
  eventOf(id: string | null): FeedEvent | undefined;
  setClock(clock: Clock): void;
  setFilter(filter: Filter): void;
  choose(id: string | null): void;
  notify(notice: Notice | null): void;
}

/** What is decided about events: verdicts, two reports that become one event, and the way through what is unreviewed. */
export class ReviewDesk {
  readonly #page: ReviewedPage;
  readonly #ask: (wish: ReviewWish) => void;
  #merging: string | null = null;
  #before: { clock: Clock; filter: Filter } | null = null;

  constructor(page: ReviewedPage, ask: (wish: ReviewWish) => void) {
    this.#page = page;
    this.#ask = ask;
  }

  /** Says that another event is awaited, with a way out; null while none is. */
  get notice(): Notice | null {
    const event = this.#page.eventOf(this.#merging);
    return event === undefined
      ? null
      : {
          words: msg('review.mergeWith', { event: event.title }),
          action: msg('review.cancel'),
          act: () => this.#merge(event),
        };
  }

  /** Decides what the panel asks for about the selected event. */
  decide({ action, other, fact }: ReviewWish): void {
    const event = this.#page.eventOf(this.#page.selected);
    const second = this.#page.eventOf(other ?? null);
    if (event !== undefined && second !== undefined && action === 'merge') {
      const [from, into] = second.known > event.known ? [event, second] : [second, event];
      this.#join(from, into);
    } else if (event !== undefined && second !== undefined && action === 'part') {
      this.#ask({ action, id: event.id, other: second.id });
      this.#tell('review.nowParted', second);
    } else if (event !== undefined && fact !== undefined) {
      this.#ask({ action, id: event.id, fact });
    } else {
      this.act(action);
    }
  }

  /** Decides about an event, the selected one where none is named. */
  act(action: ReviewAction, id = this.#page.selected): void {
    if (action === 'undo') {
      this.#ask({ action });
      this.#page.notify({ words: msg('review.undone') });
      return;
    }
    const event = this.#page.eventOf(id);
    if (event === undefined) {
      return;
    }
    if (action === 'merge') {
      this.#merge(event);
      return;
    }
    this.#ask({ action, id: event.id });
    if (action !== 'edit') {
      this.#tell(action === 'accept' ? 'review.nowAccepted' : 'review.nowRejected', event);
    }
  }

  /** Awaits no other event any more. */
  cancel(): void {
    this.#merging = null;
  }

  /** Shows what is unreviewed, of all times; a second time what was shown before. */
  goThrough(): void {
    const before = this.#before;
    if (before !== null && this.#page.filter.chosen.review?.has('read')) {
      this.#before = null;
      this.#page.setClock(before.clock);
      this.#page.setFilter(before.filter);
    } else {
      this.#before = { clock: this.#page.clock, filter: this.#page.filter };
      this.#page.setClock({ ...this.#page.clock, mode: 'all' });
      this.#page.setFilter(withReview(NO_FILTER, 'read'));
    }
  }

  /** The first of two events is remembered, the second takes it in; the same one twice changes nothing. */
  #merge(event: FeedEvent): void {
    const first = this.#page.eventOf(this.#merging);
    this.#merging = first === undefined ? event.id : null;
    this.#page.notify(null);
    if (first !== undefined && first.id !== event.id) {
      this.#join(first, event);
    }
  }

  #join(from: FeedEvent, into: FeedEvent): void {
    this.#page.choose(into.id);
    this.#ask({ action: 'merge', id: from.id, other: into.id });
    this.#tell('review.nowMerged', from);
  }

  #tell(words: Told, event: FeedEvent): void {
    this.#page.notify({
      words: msg(words, { event: event.title }),
      action: msg('review.undo'),
      act: () => this.act('undo'),
    });
  }
}
