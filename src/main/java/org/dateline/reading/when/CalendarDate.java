package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A day or month by its name: "14 March", "Monday, Dec. 26", "March 2014", "last June".
///
/// @param month 1 to 12
/// @param pick which year, when it is not written
record CalendarDate(
    Optional<Integer> year,
    int month,
    Optional<Integer> day,
    Optional<DayOfWeek> weekday,
    Pick pick)
    implements Meaning {

  /// Days in which a day without a year is that of the report.
  private static final int RECENT = 31;

  static CalendarDate ofMonth(Optional<Integer> year, int month, Pick pick) {
    return new CalendarDate(year, month, Optional.empty(), Optional.empty(), pick);
  }

  static CalendarDate ofDay(Optional<Integer> year, int month, int day) {
    return new CalendarDate(year, month, Optional.of(day), Optional.empty(), Pick.BY_TENSE);
  }

  CalendarDate on(DayOfWeek weekday) {
    return new CalendarDate(year, month, day, Optional.of(weekday), pick);
  }

  CalendarDate in(int year) {
    return new CalendarDate(Optional.of(year), month, day, weekday, pick);
  }

  /// Whether the calendar has such a day; 29 February needs a leap year only when the year is told.
  boolean exists() {
    return day.isEmpty() || in(year.orElse(2000), day.get()).isPresent();
  }

  @Override
  public boolean isDay() {
    return day.isPresent();
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    if (year.isPresent()) {
      return Resolved.date(granule(year.get()).orElseThrow(), "the date is written out", 0.98);
    }
    int now = anchor.published().getYear();
    var candidates =
        IntStream.rangeClosed(now - 8, now + 8)
            .mapToObj(this::granule)
            .flatMap(Optional::stream)
            .toList();
    if (weekday.isPresent()) {
      var fitting =
          candidates.stream()
              .filter(g -> g.first().getDayOfWeek() == weekday.get())
              .min(
                  Comparator.comparingLong(
                      g -> Math.abs(g.first().toEpochDay() - anchor.published().toEpochDay())));
      if (fitting.isPresent()) {
        return Resolved.date(fitting.get(), "the nearest year with that weekday", 0.97);
      }
    }
    if (pick == Pick.BY_TENSE && anchor.narrative().isPresent()) {
      var told = granule(anchor.narrative().get());
      if (told.isPresent() && !isRecent(anchor) && !anchor.tense().get().isFuture()) {
        return Resolved.date(told.get(), "the year that the text tells of", 0.8);
      }
    }
    return pick.among(candidates, anchor).resolved();
  }

  /// "On October 8, …" in a report of October 24 is of this month, whatever year was told before.
  private boolean isRecent(Anchor anchor) {
    var published = anchor.published();
    return day.isPresent()
        && granule(published.getYear())
            .map(Granule::first)
            .filter(first -> !first.isAfter(published))
            .filter(first -> first.isAfter(published.minusDays(RECENT)))
            .isPresent();
  }

  private Optional<Granule> granule(int year) {
    return day.isEmpty()
        ? Optional.of(Granule.month(year, month))
        : in(year, day.get()).map(Granule::day);
  }

  private Optional<LocalDate> in(int year, int day) {
    var month = YearMonth.of(year, this.month);
    return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
  }
}
