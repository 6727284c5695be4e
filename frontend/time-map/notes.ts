import { nothing, type TemplateResult } from 'lit';
import { msg } from '../messages/message';
import { isTourKnown, rememberTour } from '../tour/memory';
import type { Connection } from './connection';
import { noticeTemplate } from './notice';
import type { PageState } from './page-state';
import type { ReviewDesk } from './review-desk';

/** What a note offers to do. */
export interface NoteActs {
  reload(): void;
  /** Leads through the page. */
  lead(): void;
}

/**
 * The one note over the map: that the server is lost while the last good map stays, that a merge awaits its second event,
 * what happened by itself, or, on the first visit, the offer of a tour.
 */
export function noteTemplate(
  page: PageState,
  connection: Connection,
  desk: ReviewDesk,
  { reload, lead }: NoteActs,
): TemplateResult | typeof nothing {
  if (connection.lost) {
    return noticeTemplate({
      words: msg('page.lost'),
      action: msg('page.again'),
      act: () => connection.ask(),
    });
  }
  const close = () => page.notify(null);
  if (page.error !== '' && page.filled) {
    const words = `${page.error} ${msg('page.before')}`;
    return noticeTemplate({ words, action: msg('page.again'), act: reload }, close);
  }
  if (desk.notice !== null) {
    return noticeTemplate(desk.notice, () => {
      desk.cancel();
      close();
    });
  }
  if (page.notice !== null) {
    return noticeTemplate(page.notice, close);
  }
  if (!page.filled || isTourKnown()) {
    return nothing;
  }
  return noticeTemplate({ words: msg('tour.offer'), action: msg('tour.show'), act: lead }, () => {
    rememberTour();
    close();
  });
}
