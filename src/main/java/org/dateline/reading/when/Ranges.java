package org.dateline.reading.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.TimeSpan;

/// Joins two dates that are the ends of a range: "from 3 to 5 March", "between Monday and
/// Wednesday", "March 3-9", "on Saturday and Sunday".
final class Ranges {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-");

  private Ranges() {}

  /// Whether the words make two mentions the ends of a range.
  private static boolean joined(Line line, Mention one, Mention two) {
    return two.from() == one.to() + 1
        && (line.isAny(one.to(), TO)
            || line.is(one.to(), "and") && line.is(one.from() - 1, "between"));
  }

  /// Whether two days that follow each other are told as one time: "on Saturday and Sunday".
  private static boolean together(Line line, Mention one, Mention two, TimeSpan from, TimeSpan to) {
    var last = from.last();
    return two.from() == one.to() + 1
        && line.is(one.to(), "and")
        && one.meaning().isDay()
        && two.meaning().isDay()
        && last != null
        && last.plusDays(1).equals(to.first());
  }

  /// The beginning of a range of weekdays, of which each was found for itself: "from Friday to
  /// Sunday" told on a Friday began a week before that day. Empty when it is right already.
  static Optional<Resolved> begin(
      Line line, Mention one, Resolved begin, Mention two, Resolved end) {
    var from = begin.granule();
    var to = end.granule();
    boolean weekdays =
        one.meaning() instanceof NamedWeekday && two.meaning() instanceof NamedWeekday;
    if (!weekdays || from == null || to == null || !joined(line, one, two)) {
      return Optional.empty();
    }
    return Optional.of(from.first())
        .filter(to.first()::isBefore)
        .map(day -> Granule.day(day.minusWeeks(1)))
        .map(day -> Resolved.date(day, "the one before the end of the range", begin.certainty()));
  }

  /// The days from the first mention to the second when the words make them a range.
  static Optional<TimeSpan> between(
      Line line, List<Mention> mentions, List<Resolved> resolved, int first, int second) {
    if (first < 0 || second >= mentions.size()) {
      return Optional.empty();
    }
    var one = mentions.get(first);
    var two = mentions.get(second);
    var from = resolved.get(first).span();
    var to = resolved.get(second).span();
    if (from == null
        || to == null
        || !joined(line, one, two) && !together(line, one, two, from, to)) {
      return Optional.empty();
    }
    var begin = from.first();
    var end = to.last();
    return begin != null && end != null && !end.isBefore(begin)
        ? Optional.of(TimeSpan.throughout(begin, end))
        : Optional.empty();
  }
}
