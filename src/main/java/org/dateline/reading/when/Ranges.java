package org.dateline.reading.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.time.TimeSpan;

/// Joins two dates that are the ends of a range: "from 3 to 5 March", "between Monday and
/// Wednesday", "March 3-9".
final class Ranges {

  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-");

  private Ranges() {}

  /// The days from the first mention to the second when the words make them a range.
  static Optional<TimeSpan> between(
      Line line, List<Mention> mentions, List<Resolved> resolved, int first, int second) {
    if (first < 0 || second >= mentions.size()) {
      return Optional.empty();
    }
    var one = mentions.get(first);
    var two = mentions.get(second);
    boolean joined =
        two.from() == one.to() + 1
            && (line.isAny(one.to(), TO)
                || line.is(one.to(), "and") && line.is(one.from() - 1, "between"));
    var from = resolved.get(first).span();
    var to = resolved.get(second).span();
    if (!joined || from == null || to == null) {
      return Optional.empty();
    }
    var begin = from.first();
    var end = to.last();
    return begin != null && end != null && !end.isBefore(begin)
        ? Optional.of(TimeSpan.throughout(begin, end))
        : Optional.empty();
  }
}
