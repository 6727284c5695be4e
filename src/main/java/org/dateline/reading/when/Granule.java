package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dateline.time.TimeSpan;

/// A piece of the calendar that has a name: a day, a week, a quarter, a century.
///
/// @param value its TIMEX3 value
/// @param first its first day
/// @param last its last day, inclusive
/// @param unit its size
record Granule(String value, LocalDate first, LocalDate last, Unit unit) {

  static Granule day(LocalDate day) {
    return new Granule(day.toString(), day, day, Unit.DAY);
  }

  /// The ISO week, Monday to Sunday, that a day lies in.
  static Granule week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Granule(weekValue(monday), monday, monday.plusDays(6), Unit.WEEK);
  }

  /// Saturday and Sunday of the ISO week that a day lies in.
  static Granule weekend(LocalDate day) {
    var week = week(day);
    return new Granule(week.value() + "-WE", week.first().plusDays(5), week.last(), Unit.WEEKEND);
  }

  private static String weekValue(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static Granule month(int year, int month) {
    var first = LocalDate.of(year, month, 1);
    return new Granule(
        String.format(Locale.ROOT, "%04d-%02d", year, month),
        first,
        first.with(TemporalAdjusters.lastDayOfMonth()),
        Unit.MONTH);
  }

  /// @param quarter 1 to 4
  static Granule quarter(int year, int quarter) {
    return months(year, "Q" + quarter, quarter * 3 - 2, 3, Unit.QUARTER);
  }

  /// @param half 1 or 2
  static Granule half(int year, int half) {
    return months(year, "H" + half, half * 6 - 5, 6, Unit.QUARTER);
  }

  /// A season of the northern half of the earth, by whole months; winter begins in December of its
  /// year.
  static Granule season(int year, Season season) {
    return months(year, season.name(), season.firstMonth(), 3, Unit.QUARTER);
  }

  private static Granule months(int year, String name, int from, int number, Unit unit) {
    var first = LocalDate.of(year, from, 1);
    return new Granule(
        String.format(Locale.ROOT, "%04d-%s", year, name),
        first,
        first.plusMonths(number).minusDays(1),
        unit);
  }

  /// @param year 0 is the year 1 BC, as in ISO 8601
  static Granule year(int year) {
    return years(
        year > 0
            ? String.format(Locale.ROOT, "%04d", year)
            : String.format(Locale.ROOT, "BC%04d", 1 - year),
        year,
        1,
        Unit.YEAR);
  }

  /// @param first the year it begins with, a multiple of ten
  static Granule decade(int first) {
    return years(String.format(Locale.ROOT, "%03d", first / 10), first, 10, Unit.DECADE);
  }

  /// @param number 20 for the twentieth
  static Granule century(int number) {
    return years(
        String.format(Locale.ROOT, "%02d", number - 1), (number - 1) * 100, 100, Unit.CENTURY);
  }

  private static Granule years(String value, int first, int number, Unit unit) {
    return new Granule(
        value, LocalDate.of(first, 1, 1), LocalDate.of(first + number - 1, 12, 31), unit);
  }

  /// A day is filled; within a longer piece the day is not told.
  TimeSpan span() {
    return unit == Unit.DAY ? TimeSpan.on(first) : TimeSpan.within(first, last);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// The same piece of the calendar a number of years later.
  Granule plusYears(int years) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(first.plusYears(years));
      case WEEK, WEEKEND, FORTNIGHT -> unit.around(first.plusYears(years));
      case MONTH -> month(first.getYear() + years, first.getMonthValue());
      case QUARTER ->
          new Granule(
              String.format(Locale.ROOT, "%04d", first.getYear() + years) + value.substring(4),
              first.plusYears(years),
              first.plusYears(years).plusDays(last.toEpochDay() - first.toEpochDay()),
              unit);
      case YEAR -> year(first.getYear() + years);
      case DECADE, CENTURY, MILLENNIUM -> unit.around(first.plusYears(years));
    };
  }
}
