package org.dateline.reading.when;

import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// A time expression of a text, after TIMEX3.
///
/// @param start first character, inclusive, UTF-16 units of the article's text
/// @param end last character, exclusive
/// @param value TIMEX3 value: `2014-03-14`, `2014-W10`, `P3D`, `PAST_REF`, `2014-03-14TEV`
/// @param span the days that it means; null for durations, sets and fuzzy references
/// @param reason one plain sentence that says how the value was found
public record TimeExpression(
    int start,
    int end,
    Type type,
    String value,
    @Nullable TimeSpan span,
    String reason,
    double certainty) {

  /// The types of TIMEX3.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
