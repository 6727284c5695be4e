package org.dateline.reading.what;

import java.util.Comparator;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Makes the event of a draft: its standing and days by the rules of undated events, its title, and
/// the evidence behind each fact.
final class Composer {

  private final Article article;
  private final Trust trust;

  Composer(Article article) {
    this.article = article;
    this.trust = new Trust(article);
  }

  /// Whether it is more than a year old and not dated to the month.
  boolean isHistory(Draft draft) {
    var said = days(draft);
    return said != null
        && said.first() != null
        && said.last() != null
        && said.last().isBefore(article.published().minusYears(1))
        && said.first().plusDays(31).isBefore(said.last());
  }

  Event event(Draft draft, int number) {
    var main = draft.main();
    var said = days(draft);
    var status = status(draft, said);
    var where = draft.where();
    var arguments = draft.arguments();
    var titles =
        new Titles(
            main.frame(),
            status,
            arguments,
            where,
            words(main.trigger()),
            words(main.passage()),
            main.passage().start());
    return new Event(
        new EventId(article.id() + "-" + number),
        what(draft),
        status,
        titles.title(),
        titles.label(),
        span(status, said),
        where,
        arguments,
        main.trigger(),
        draft.mentions().stream()
            .map(Mention::passage)
            .distinct()
            .sorted(Comparator.comparingInt(Passage::start))
            .toList(),
        new Grounds(article, trust).of(draft),
        trust.event(draft));
  }

  private static @Nullable TimeSpan days(Draft draft) {
    return draft.dated().map(Dated::days).orElse(null);
  }

  /// What the main mention tells; a measure is due on a day when any mention calls it a deadline.
  private static What what(Draft draft) {
    boolean due =
        draft.mentions().stream()
            .anyMatch(
                mention -> mention.what() instanceof What.Sanction(boolean deadline) && deadline);
    return due ? new What.Sanction(true) : draft.what();
  }

  private String words(Passage passage) {
    return article.words(passage);
  }

  private Status status(Draft draft, @Nullable TimeSpan said) {
    var main = draft.main();
    var told = draft.standing().status().orElseThrow();
    if (main.frame().flags().contains(Frame.Flag.CONDITIONAL)) {
      return Status.CONDITIONAL;
    }
    boolean still = main.what() instanceof What.Deployment;
    if (said != null
        && said.first() != null
        && said.first().isAfter(article.published())
        && (told == Status.HAPPENED || told == Status.ONGOING)) {
      return Status.PLANNED;
    }
    if (told == Status.HAPPENED && said != null && goesBeyondNow(said)) {
      return Status.ONGOING;
    }
    if (told == Status.ONGOING
        && !still
        && draft.standing().certainty() <= Tenses.SIMPLE_PRESENT
        && said != null
        && said.first() != null
        && !said.first().isBefore(article.published())) {
      return Status.PLANNED;
    }
    if ((told == Status.ONGOING || told == Status.PLANNED)
        && !still
        && said != null
        && said.last() != null
        && said.last().isBefore(article.published())) {
      return Status.HAPPENED;
    }
    if (main.what() instanceof What.Deployment d
        && d.manoeuvre() == What.Manoeuvre.PRESENCE
        && told == Status.HAPPENED
        && (said == null || lastsUntilNow(said))) {
      return Status.ONGOING;
    }
    return told;
  }

  /// "opened on Monday and will end on Friday".
  private boolean goesBeyondNow(TimeSpan said) {
    return said.extent() == TimeSpan.Extent.THROUGHOUT
        && said.first() != null
        && said.last() != null
        && said.first().isBefore(article.published())
        && said.last().isAfter(article.published());
  }

  /// "has been in Kabul since Monday".
  private boolean lastsUntilNow(TimeSpan said) {
    return article.published().equals(said.last())
        && said.first() != null
        && said.first().isBefore(article.published());
  }

  /// The days, by the rules for what is undated and for ends that are not told.
  private TimeSpan span(Status status, @Nullable TimeSpan said) {
    var today = article.published();
    var first = said == null ? null : said.first();
    var last = said == null ? null : said.last();
    return switch (status) {
      case ONGOING ->
          first == null || first.isAfter(today)
              ? TimeSpan.within(null, last == null || last.isBefore(today) ? today : last)
              : TimeSpan.throughout(first, last == null || last.isBefore(today) ? today : last);
      case HAPPENED, DENIED ->
          said == null
              ? TimeSpan.within(null, today)
              : last == null && first != null && !first.isAfter(today)
                  ? TimeSpan.within(first, today)
                  : said;
      case PLANNED, CONDITIONAL ->
          said == null
              ? TimeSpan.within(today, null)
              : first == null && last != null && !last.isBefore(today)
                  ? new TimeSpan(today, last, said.extent())
                  : said;
    };
  }
}
