package org.dateline.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Day;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.event.Evidence;
import org.dateline.event.Fact;
import org.dateline.reading.Reading;
import org.dateline.reading.when.TimeExpression;

/// Reading an article whose day of publication nobody knows. It is read as if it was written on the
/// latest day that it mentions; then every date that rests on that day is taken back, and only
/// those that name their year remain.
final class Undated {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  private Undated() {}

  /// A day to read the text by: the latest that it names in full, else today.
  static LocalDate supposedDay(String text, Clock clock) {
    return Day.latest(text).orElseGet(() -> LocalDate.now(clock));
  }

  /// The reading without the dates that rest on the day of publication.
  static Reading sober(Article article, Reading reading) {
    var events = reading.events().stream().map(event -> sober(article, event)).toList();
    var times = reading.times().stream().map(time -> sober(article, time)).toList();
    return new Reading(events, reading.toponyms(), times, reading.unresolved());
  }

  private static Event sober(Article article, Event event) {
    boolean namesYear =
        event.evidence().stream()
            .anyMatch(evidence ->
                evidence.fact() == Fact.WHEN
                    && YEAR.matcher(article.words(evidence.passage())).find());
    return new Event(
        event.id(),
        event.what(),
        event.status(),
        event.title(),
        event.label(),
        namesYear ? event.when() : null,
        event.where(),
        event.arguments(),
        event.trigger(),
        event.sentences(),
        namesYear ? event.evidence() : withoutDates(event),
        event.certainty());
  }

  private static List<Evidence> withoutDates(Event event) {
    return event.evidence().stream().filter(e -> e.fact() != Fact.WHEN).toList();
  }

  private static TimeExpression sober(Article article, TimeExpression time) {
    var words = article.words(new Passage(article.id(), time.start(), time.end()));
    if (time.span() == null || YEAR.matcher(words).find()) {
      return time;
    }
    return new TimeExpression(
        time.start(),
        time.end(),
        time.type(),
        time.type() == TimeExpression.Type.TIME ? "XXXX-XX-XXTXX" : "XXXX-XX-XX",
        null,
        time.bound(),
        null,
        "the day of publication is not known",
        time.certainty());
  }
}
