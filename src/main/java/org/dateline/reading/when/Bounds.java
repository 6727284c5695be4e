package org.dateline.reading.when;

import java.time.LocalDate;
import org.dateline.time.TimeSpan;
import org.dateline.time.TimeSpan.Extent;

/// Reads the word before a time expression ("since", "until", "by") and works out the days that it
/// leaves.
final class Bounds {

  private final WordList<Bound> bounds;
  private final Contexts contexts;

  Bounds(Lexicon lexicon) {
    bounds = lexicon.bounds;
    contexts = lexicon.contexts;
  }

  /// How the expression of the pieces `from` to before `to` bounds what happens. A day that only
  /// names an event ("before Sunday's vote") bounds nothing.
  Bound of(Line line, int from, int to) {
    if (line.is(from - 1, "a")
        || line.is(from - 1, "an")
        || line.is(to, "'") && line.is(to + 1, "s")) {
      return Bound.ON;
    }
    var found = bounds.before(line, line.is(from - 1, "the") ? from - 1 : from);
    return found
        .map(WordList.Span::meaning)
        .filter(bound -> !(namesEvent(line, to) && (bound == Bound.BEFORE || bound == Bound.AFTER)))
        .orElse(Bound.ON);
  }

  /// "after the Sunday vote": a noun follows at once.
  private boolean namesEvent(Line line, int to) {
    return line.isWord(to) && !contexts.has(Context.AFTER_BOUND, line, to);
  }

  /// The days left by a bound.
  static TimeSpan apply(Bound bound, TimeSpan span, LocalDate published) {
    var first = span.first();
    var last = span.last();
    if (first == null || last == null) {
      return span;
    }
    return switch (bound) {
      case ON -> span;
      case SINCE ->
          first.isAfter(published)
              ? TimeSpan.throughout(first, null)
              : TimeSpan.throughout(first, published);
      case FROM -> TimeSpan.throughout(first, null);
      case UNTIL -> new TimeSpan(null, last, Extent.THROUGHOUT);
      case BY -> TimeSpan.within(null, last);
      case BEFORE -> TimeSpan.within(null, first.minusDays(1));
      case AFTER -> TimeSpan.within(last.plusDays(1), null);
    };
  }
}
