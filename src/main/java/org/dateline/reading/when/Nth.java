package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// One of the units within a longer time: "the last week of March", "the second day of May".
///
/// @param number 1 for the first, -1 for the last
record Nth(int number, Unit unit, Meaning whole) implements Meaning {

  @Override
  public boolean isDay() {
    return unit == Unit.DAY;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var outer = whole.resolve(anchor);
    var granule = outer.calendar().orElseThrow();
    var inner = number > 0 ? fromStart(granule) : unit.around(lastOf(granule));
    return Resolved.date(inner, outer.because(), outer.certainty());
  }

  private Granule fromStart(Granule granule) {
    return unit.around(unit.shift(firstOf(granule.first()), number - 1));
  }

  /// A week belongs to the month that holds its Thursday.
  private LocalDate firstOf(LocalDate first) {
    return unit == Unit.WEEK || unit == Unit.WEEKEND
        ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
        : first;
  }

  private LocalDate lastOf(Granule granule) {
    return unit == Unit.WEEK || unit == Unit.WEEKEND
        ? granule.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
        : granule.last();
  }
}
