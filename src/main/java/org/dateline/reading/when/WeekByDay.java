package org.dateline.reading.when;

import java.time.LocalDate;

/// A week or weekend told by one of its days: "the week of 3 March", "the week ending Friday".
///
/// @param unit [Unit#WEEK] or [Unit#WEEKEND]
record WeekByDay(Unit unit, Meaning day, Side side) implements Meaning {

  /// Where the day lies in its week.
  enum Side {
    /// Anywhere in a week from Monday to Sunday.
    WITHIN,
    FIRST,
    LAST
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var told = day.resolve(anchor);
    var granule = around(told.calendar().orElseThrow().first());
    return Resolved.date(granule, told.because(), told.certainty());
  }

  private Granule around(LocalDate day) {
    var whole = unit.around(day);
    return switch (side) {
      case WITHIN -> whole;
      case FIRST -> new Granule(whole.value(), day, day.plusDays(6), unit);
      case LAST -> new Granule(whole.value(), day.minusDays(6), day, unit);
    };
  }
}
