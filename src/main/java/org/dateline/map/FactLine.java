package org.dateline.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Passage;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Event;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;
import org.dateline.event.Location;
import org.dateline.event.Status;
import org.dateline.event.What;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// One fact of an event as the panel tells it.
///
/// @param fact which one it is
/// @param name "When"
/// @param value "Fri 14 Mar 2014"
/// @param note what qualifies the value: "some day of these"; empty when nothing does
/// @param quote the words that say so; empty when no words do
/// @param reasons why the words mean it
record FactLine(
    Fact fact, String name, String value, String note, String quote, List<String> reasons) {

  private static final int QUOTES = 3;

  /// The facts of an event in the order of the panel: when, where, who, how many, status. What is
  /// not said is left out, but for when and where, whose absence is told.
  static List<FactLine> of(Event event, Article article) {
    return Stream.of(
            Optional.of(when(event, article)),
            Optional.of(where(event, article)),
            who(event, article),
            howMany(event, article),
            Optional.of(status(event, article)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static FactLine when(Event event, Article article) {
    var when = event.when();
    var value = when == null ? Words.of("fact.notStated") : Days.words(when);
    return line(
        Words.of("fact.when"), value, note(when), article, event, Fact.WHEN, Stream.empty());
  }

  private static String note(@Nullable TimeSpan when) {
    if (when == null || (when.first() != null && when.first().equals(when.last()))) {
      return "";
    }
    if (when.first() == null) {
      return Words.of("fact.sinceNotStated");
    }
    return when.extent() == TimeSpan.Extent.WITHIN ? Words.of("fact.someDay") : "";
  }

  private static FactLine where(Event event, Article article) {
    var value = event.where().isEmpty() ? Words.of("fact.notStated") : Places.listed(event.where());
    return line(
        Words.of("fact.where"),
        value,
        Places.note(event.where()),
        article,
        event,
        Fact.WHERE,
        event.where().stream().map(Location::words));
  }

  private static Optional<FactLine> who(Event event, Article article) {
    var who =
        Arguments.of(event, ArgumentRole.ACTOR, ArgumentRole.PARTICIPANT, ArgumentRole.SPEAKER);
    var targets = Arguments.of(event, ArgumentRole.TARGET);
    if (who.isEmpty() && targets.isEmpty()) {
      return Optional.empty();
    }
    var note = targets.isEmpty() ? "" : Words.of("fact.against", Arguments.listed(targets));
    var words = Stream.concat(who.stream(), targets.stream()).map(Argument::words);
    return Optional.of(
        line(Words.of("fact.who"), Arguments.listed(who), note, article, event, Fact.WHO, words));
  }

  private static Optional<FactLine> howMany(Event event, Article article) {
    var moved = Arguments.of(event, ArgumentRole.MATERIEL, ArgumentRole.MOVED);
    if (moved.isEmpty()) {
      return Optional.empty();
    }
    var name =
        moved.stream().anyMatch(argument -> argument.count() != null)
            ? "fact.howMany"
            : event.what() instanceof What.Movement ? "fact.whoMoves" : "fact.what";
    var words = moved.stream().map(Argument::words);
    return Optional.of(
        line(Words.of(name), Arguments.listed(moved), "", article, event, Fact.HOW_MANY, words));
  }

  private static FactLine status(Event event, Article article) {
    return line(
        Words.of("fact.status"),
        words(event.status()),
        "",
        article,
        event,
        Fact.STATUS,
        Stream.empty());
  }

  static String words(Status status) {
    return Words.of("status." + status.name().toLowerCase(Locale.ROOT));
  }

  private static FactLine line(
      String name,
      String value,
      String note,
      Article article,
      Event event,
      Fact fact,
      Stream<Passage> otherWords) {
    var evidence = event.evidence().stream().filter(e -> e.fact() == fact).toList();
    var words = evidence.isEmpty() ? otherWords : evidence.stream().map(Evidence::passage);
    var reasons =
        evidence.stream().map(Evidence::reason).filter(r -> !r.isBlank()).distinct().toList();
    return new FactLine(fact, name, value, note, quote(words, article), reasons);
  }

  /// The first few passages in the order of the text, parted by an ellipsis.
  private static String quote(Stream<Passage> words, Article article) {
    var quotes = new ArrayList<String>();
    words
        .filter(w -> w.article().equals(article.id()))
        .sorted(Comparator.comparingInt(Passage::start))
        .map(article::words)
        .distinct()
        .limit(QUOTES)
        .forEach(quotes::add);
    return String.join(" … ", quotes);
  }
}
