package org.dateline.reading.when;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.LongStream;

/// A day by its number alone: "the 20th", "the 3rd of this month".
///
/// @param day 1 to 31
/// @param month the month, where it is told, counted from that of publication
record DayOfMonth(int day, Optional<UnitShift> month) implements Meaning {

  @Override
  public boolean isDay() {
    return true;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var now = YearMonth.from(anchor.published());
    if (month.isPresent()) {
      var told = now.plusMonths(month.get().steps());
      return Resolved.date(
          Granule.day(told.atDay(Math.min(day, told.lengthOfMonth()))),
          "counted from the month of publication",
          0.9);
    }
    var candidates =
        LongStream.rangeClosed(-12, 12)
            .mapToObj(now::plusMonths)
            .filter(one -> one.isValidDay(day))
            .map(one -> Granule.day(one.atDay(day)))
            .toList();
    return Pick.BY_TENSE.among(candidates, anchor).resolved();
  }
}
