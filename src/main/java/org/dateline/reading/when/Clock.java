package org.dateline.reading.when;

import java.util.Locale;
import java.util.Optional;
import org.dateline.reading.when.TimeExpression.Type;

/// A time of day: "3 p.m.", "14:58 UTC", "noon on Monday".
///
/// @param hour 0 to 24
/// @param universal whether it is of UTC
/// @param date the day, when it is named
record Clock(int hour, int minute, boolean universal, Optional<Meaning> date) implements Meaning {

  /// @throws IllegalArgumentException when no clock shows it
  Clock {
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || hour == 24 && minute > 0) {
      throw new IllegalArgumentException("no clock shows " + hour + ":" + minute);
    }
  }

  Clock on(Meaning date) {
    return new Clock(hour, minute, universal, Optional.of(date));
  }

  @Override
  public boolean isBareTime() {
    return date.isEmpty();
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var day =
        date.map(d -> d.resolve(anchor))
            .orElseGet(
                () -> Resolved.date(Granule.day(anchor.day()), "a time of the day told of", 0.75));
    var granule = day.calendar().orElseThrow();
    var value =
        String.format(
            Locale.ROOT, "%sT%02d:%02d%s", granule.value(), hour, minute, universal ? "Z" : "");
    return new Resolved(Type.TIME, value, granule.span(), granule, day.because(), day.certainty());
  }
}
