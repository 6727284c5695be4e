package org.dateline.reading.when;

import java.time.LocalDate;
import org.dateline.time.TimeSpan;

/// A part of a time that has no name of its own: "early June", "the end of the year", "later this
/// week". Its value is that of the whole, as TIMEX3 has it.
record Modified(Part part, Meaning whole) implements Meaning {

  /// Which part.
  enum Part {
    START,
    MID,
    END,
    /// "later this week" looks forward but is not less than the week.
    WHOLE
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var outer = whole.resolve(anchor);
    var granule = outer.calendar().orElseThrow();
    long days = granule.last().toEpochDay() - granule.first().toEpochDay() + 1;
    if (part == Part.WHOLE || granule.unit() == Unit.DAY) {
      return outer;
    }
    return new Resolved(
        outer.type(),
        outer.value(),
        third(granule, days),
        granule,
        outer.because(),
        outer.certainty());
  }

  /// Thirds of ten days in a month, of four months in a year.
  private TimeSpan third(Granule granule, long days) {
    var first = granule.first();
    LocalDate one = boundary(granule, first, days, 1);
    LocalDate two = boundary(granule, first, days, 2);
    return switch (part) {
      case START -> TimeSpan.within(first, one.minusDays(1));
      case MID -> TimeSpan.within(one, two.minusDays(1));
      case END -> TimeSpan.within(two, granule.last());
      case WHOLE -> granule.span();
    };
  }

  private static LocalDate boundary(Granule granule, LocalDate first, long days, int number) {
    return switch (granule.unit()) {
      case MONTH -> first.plusDays(10L * number);
      case YEAR -> first.plusMonths(4L * number);
      case SECOND,
          MINUTE,
          HOUR,
          DAY,
          WEEKEND,
          WEEK,
          FORTNIGHT,
          QUARTER,
          DECADE,
          CENTURY,
          MILLENNIUM ->
          first.plusDays(days * number / 3);
    };
  }
}
