package org.dateline.reading.when;

import java.time.LocalDate;

/// A date in figures, which may put the month first or the day.
record NumericDate(LocalDate monthFirst, LocalDate dayFirst) implements Meaning {

  /// A date that can be read in one way only.
  static NumericDate of(LocalDate day) {
    return new NumericDate(day, day);
  }

  @Override
  public boolean isDay() {
    return true;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    if (monthFirst.equals(dayFirst)) {
      return Resolved.date(Granule.day(monthFirst), "the date is written out", 0.98);
    }
    boolean american = distance(monthFirst, anchor) <= distance(dayFirst, anchor);
    return Resolved.date(
        Granule.day(american ? monthFirst : dayFirst),
        "with the "
            + (american ? "month" : "day")
            + " first it lies nearer to the day of publication",
        0.75);
  }

  private static long distance(LocalDate day, Anchor anchor) {
    return Math.abs(day.toEpochDay() - anchor.published().toEpochDay());
  }
}
