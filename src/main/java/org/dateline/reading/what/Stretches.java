package org.dateline.reading.what;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.dateline.reading.when.Bound;
import org.dateline.reading.when.TimeExpression;
import org.dateline.time.TimeSpan;

/// How long an event lasts that its own words measure: "the two-day summit, which begins May 26" is
/// from 26 to 27 May.
final class Stretches {

  private static final int LONGEST_DAYS = 60;

  private Stretches() {}

  /// All days of an event that begins on the day of a time expression; empty when its words tell no
  /// length or the time is no single day.
  static Optional<TimeSpan> of(Tree tree, int trigger, TimeExpression time) {
    var span = time.span();
    if (span == null || time.bound() != Bound.ON && time.bound() != Bound.FROM) {
      return Optional.empty();
    }
    var first = span.first();
    if (first == null || !first.equals(span.last())) {
      return Optional.empty();
    }
    boolean ended = isEnded(tree, trigger, time);
    return length(tree, trigger)
        .or(() -> counted(tree, trigger))
        .filter(days -> days > 1 && days <= LONGEST_DAYS)
        .map(days ->
            ended
                ? TimeSpan.throughout(first.minusDays(days - 1L), first)
                : TimeSpan.throughout(first, last(first, days)));
  }

  /// "ended a two-day summit on Friday", "a summit that ended Friday".
  private static boolean isEnded(Tree tree, int trigger, TimeExpression time) {
    int above = tree.head(trigger);
    int own = tree.verbAbove(tree.headOf(time.start(), time.end()));
    return above >= 0 && Types.has("finish", tree.lemma(above))
        || own >= 0 && tree.head(own) == trigger && Types.has("finish", tree.lemma(own));
  }

  /// "ten days of manoeuvres".
  private static Optional<Integer> counted(Tree tree, int trigger) {
    int measure = Set.of("day", "week").contains(tree.lemma(trigger)) ? trigger : -1;
    if (measure < 0) {
      int whole = Phrases.whole(tree, trigger);
      measure = whole != trigger && Set.of("day", "week").contains(tree.lemma(whole)) ? whole : -1;
    }
    int noun = measure;
    return noun < 0
        ? Optional.empty()
        : tree.children(noun, "nummod").stream()
            .flatMap(number -> days(tree.lower(number), tree.lemma(noun)).stream())
            .findFirst();
  }

  private static LocalDate last(LocalDate first, int days) {
    return first.plusDays(days - 1L);
  }

  /// The days that the event's own adjective counts: "two-day", "two - day", "10-week".
  private static Optional<Integer> length(Tree tree, int trigger) {
    for (int i = Math.max(0, trigger - 6); i < trigger; i++) {
      var word = tree.lower(i);
      int hyphen = word.indexOf('-');
      if (hyphen > 0 && tree.is(i, "amod", "compound", "nummod")) {
        var days = days(word.substring(0, hyphen), word.substring(hyphen + 1));
        if (days.isPresent()) {
          return days;
        }
      }
      boolean parted = i + 2 < trigger && tree.lower(i + 1).equals("-");
      if (parted) {
        var days = days(word, tree.lower(i + 2));
        if (days.isPresent()) {
          return days;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> days(String count, String unit) {
    var number = Counts.of(count);
    return number == null || !Set.of("day", "week").contains(unit)
        ? Optional.empty()
        : Optional.of(unit.equals("week") ? number * 7 : number);
  }
}
