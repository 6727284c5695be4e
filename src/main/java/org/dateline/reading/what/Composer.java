package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.Comparator;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Makes the event of a draft: its standing and days by the rules of undated events, its title, and
/// the evidence behind each fact.
final class Composer {

  private final Article article;

  Composer(Article article) {
    this.article = article;
  }

  /// Whether it is more than a year old and not dated to the month.
  boolean isHistory(Draft draft) {
    var said = draft.time().map(t -> t.span()).orElse(null);
    return said != null
        && said.first() != null
        && said.last() != null
        && said.last().isBefore(article.published().minusYears(1))
        && said.first().plusDays(31).isBefore(said.last());
  }

  Event event(Draft draft, int number) {
    var main = draft.main();
    var time = draft.time();
    var said = time.map(t -> t.span()).orElse(null);
    var status = status(draft, said);
    var where = draft.where();
    var arguments = draft.arguments();
    var evidence = new ArrayList<Evidence>();
    evidence.add(new Evidence(main.trigger(), Fact.WHAT, reason(main), 0.85));
    evidence.add(
        new Evidence(
            main.trigger(), Fact.STATUS, main.standing().reason(), main.standing().certainty()));
    time.ifPresent(t ->
        evidence.add(
            new Evidence(
                new Passage(article.id(), t.start(), t.end()),
                Fact.WHEN,
                t.reason(),
                t.certainty())));
    where.forEach(l ->
        evidence.add(
            new Evidence(
                l.words(),
                Fact.WHERE,
                l.role().name().toLowerCase(java.util.Locale.ROOT) + " " + l.place().name(),
                0.85)));
    arguments.forEach(a ->
        evidence.add(
            new Evidence(
                a.words(),
                a.count() == null ? Fact.WHO : Fact.HOW_MANY,
                a.role().name().toLowerCase(java.util.Locale.ROOT)
                    + " of '"
                    + words(main.trigger())
                    + "'",
                0.8)));
    return new Event(
        new EventId(article.id() + "-" + number),
        main.what(),
        status,
        Titles.title(main.what(), status, arguments, where, words(main.trigger())),
        Titles.label(main.what(), arguments, where),
        span(status, said, main.what()),
        where,
        arguments,
        main.trigger(),
        draft.mentions().stream()
            .map(Mention::passage)
            .distinct()
            .sorted(Comparator.comparingInt(Passage::start))
            .toList(),
        evidence,
        certainty(draft));
  }

  private String reason(Mention mention) {
    return "'"
        + words(mention.trigger())
        + "' tells a "
        + mention.what().kind().toLowerCase(java.util.Locale.ROOT);
  }

  private String words(Passage passage) {
    return article.words(passage);
  }

  private Status status(Draft draft, @Nullable TimeSpan said) {
    var main = draft.main();
    var told = main.standing().status().orElseThrow();
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
        && said == null) {
      return Status.ONGOING;
    }
    return told;
  }

  /// The days, by the rules for what is undated.
  private TimeSpan span(Status status, @Nullable TimeSpan said, What what) {
    if (said != null) {
      boolean begun =
          status == Status.ONGOING
              && said.first() != null
              && !said.first().isAfter(article.published());
      return begun ? TimeSpan.throughout(said.first(), article.published()) : said;
    }
    return switch (status) {
      case HAPPENED, ONGOING, DENIED -> TimeSpan.within(null, article.published());
      case PLANNED, CONDITIONAL -> TimeSpan.within(article.published(), null);
    };
  }

  private static double certainty(Draft draft) {
    var main = draft.main();
    double base = 0.55 + 0.1 * Math.min(2, draft.mentions().size() - 1);
    base += main.where().isEmpty() ? 0 : 0.1;
    base += main.time().isPresent() ? 0.1 : 0;
    base += main.arguments().isEmpty() ? 0 : 0.05;
    return Math.min(0.95, base * (0.5 + main.standing().certainty() / 2));
  }
}
