package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.reading.when.TimeExpression.Type;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What a time expression means once its anchor is known.
///
/// @param granule the piece of the calendar that later words ("the next day") may refer to; null
///   when there is none
/// @param because how it was found, completing "'Sunday' in an article of Fri 14 Mar 2014: …"
record Resolved(
    Type type,
    String value,
    @Nullable TimeSpan span,
    @Nullable Granule granule,
    String because,
    double certainty) {

  /// A date that is a piece of the calendar.
  static Resolved date(Granule granule, String because, double certainty) {
    return new Resolved(Type.DATE, granule.value(), granule.span(), granule, because, certainty);
  }

  /// Something without days.
  static Resolved undated(Type type, String value, String because, double certainty) {
    return new Resolved(type, value, null, null, because, certainty);
  }

  Optional<Granule> calendar() {
    return Optional.ofNullable(granule);
  }
}
