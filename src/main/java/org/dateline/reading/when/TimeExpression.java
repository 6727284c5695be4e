package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// A time expression of a text, after TIMEX3.
///
/// @param start first character, inclusive, UTF-16 units of the article's text
/// @param end last character, exclusive
/// @param value TIMEX3 value: `2014-03-14`, `2014-W10`, `P3D`, `PAST_REF`, `2014-03-14TEV`
/// @param span the days that the words mean by themselves: "Sunday" in "until Sunday" is that
///   Sunday; null for durations, sets and fuzzy references
/// @param bound how the word before bounds what happens
/// @param days the days that an event so dated can lie on, with the bound and the other end of a
///   range taken into account: "from 3 to 5 March" is 3 to 5 March for both of its expressions;
///   null when `span` is
/// @param reason one plain sentence that says how the value was found
/// @param certainty from 0 to 1
public record TimeExpression(
    int start,
    int end,
    Type type,
    String value,
    @Nullable TimeSpan span,
    Bound bound,
    @Nullable TimeSpan days,
    String reason,
    double certainty) {

  /// @throws IllegalArgumentException when the words are none, the value is blank or the certainty
  ///   is not of 0 to 1
  public TimeExpression {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no words from " + start + " to " + end);
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("a time expression needs a value");
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a certainty: " + certainty);
    }
  }

  /// The days that an event so dated can lie on; empty for durations, sets and fuzzy references.
  public Optional<TimeSpan> dates() {
    return Optional.ofNullable(days);
  }

  /// The types of TIMEX3.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
