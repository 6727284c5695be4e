package org.dateline.reading.when;

import java.time.LocalDate;

/// A unit of time, from the second to the millennium.
enum Unit {
  SECOND("PT", 1, "S"),
  MINUTE("PT", 1, "M"),
  HOUR("PT", 1, "H"),
  DAY("P", 1, "D"),
  WEEKEND("P", 1, "WE"),
  WEEK("P", 1, "W"),
  FORTNIGHT("P", 2, "W"),
  MONTH("P", 1, "M"),
  QUARTER("P", 1, "Q"),
  YEAR("P", 1, "Y"),
  DECADE("P", 10, "Y"),
  CENTURY("P", 100, "Y"),
  MILLENNIUM("P", 1000, "Y");

  private final String prefix;
  private final int factor;
  private final String letter;

  Unit(String prefix, int factor, String letter) {
    this.prefix = prefix;
    this.factor = factor;
    this.letter = letter;
  }

  /// The duration of that many of this unit in the notation of TIMEX3: `P3D`, `PT30M`, `PXY`.
  String duration(Quantity quantity) {
    return prefix + quantity.times(factor) + letter;
  }

  boolean isWithinDay() {
    return compareTo(DAY) < 0;
  }

  /// The day that lies a number of these units after a day; before it when negative.
  LocalDate shift(LocalDate day, int number) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(number);
      case WEEKEND, WEEK -> day.plusWeeks(number);
      case FORTNIGHT -> day.plusWeeks(2L * number);
      case MONTH -> day.plusMonths(number);
      case QUARTER -> day.plusMonths(3L * number);
      case YEAR -> day.plusYears(number);
      case DECADE -> day.plusYears(10L * number);
      case CENTURY -> day.plusYears(100L * number);
      case MILLENNIUM -> day.plusYears(1000L * number);
    };
  }

  /// The calendar's unit that a day lies in.
  Granule around(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Granule.day(day);
      case WEEKEND -> Granule.weekend(day);
      case WEEK, FORTNIGHT -> Granule.week(day);
      case MONTH -> Granule.month(day.getYear(), day.getMonthValue());
      case QUARTER -> Granule.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case YEAR -> Granule.year(day.getYear());
      case DECADE -> Granule.decade(day.getYear() / 10 * 10);
      case CENTURY, MILLENNIUM -> Granule.century(day.getYear() / 100 + 1);
    };
  }
}
