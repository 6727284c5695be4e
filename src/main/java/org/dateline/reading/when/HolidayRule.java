package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// On which day of a year a holiday falls.
sealed interface HolidayRule {

  LocalDate in(int year);

  /// Reads a meaning of the list of holidays.
  ///
  /// @throws IllegalArgumentException when it is of none of the forms that the list's head tells
  static HolidayRule parse(String text) {
    var words = text.split("[ -]+(?=[0-9a-z])");
    var parts = text.split(" ");
    return switch (parts[0]) {
      case "easter" -> new Easter(Integer.parseInt(parts[1]));
      case "hijra" -> {
        var day = parts[1].split("-");
        yield new Hijra(Integer.parseInt(day[0]), Integer.parseInt(day[1]));
      }
      default ->
          parts.length == 3
              ? new NthWeekday(
                  DayOfWeek.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]))
              : new Fixed(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
    };
  }

  record Fixed(int month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, day);
    }
  }

  /// @param number which one of the month, -1 for the last
  record NthWeekday(DayOfWeek weekday, int number, int month) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
    }
  }

  /// @param days after Easter Sunday of the western churches
  record Easter(int days) implements HolidayRule {

    /// By the Gregorian computus of Meeus, Jones and Butcher.
    @Override
    public LocalDate in(int year) {
      int golden = year % 19;
      int century = year / 100;
      int rest = year % 100;
      int moon =
          (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
      int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
      int shift = (golden + 11 * moon + 22 * weekday) / 451;
      int count = moon + weekday - 7 * shift + 114;
      return LocalDate.of(year, count / 31, count % 31 + 1).plusDays(days);
    }
  }

  /// A day of the Islamic calendar of Umm al-Qura: the first that falls in the year.
  record Hijra(int month, int day) implements HolidayRule {
    @Override
    public LocalDate in(int year) {
      var first = LocalDate.of(year, 1, 1);
      int hijra = HijrahDate.from(first).get(ChronoField.YEAR);
      var candidate = LocalDate.from(HijrahDate.of(hijra, month, day));
      return candidate.isBefore(first)
          ? LocalDate.from(HijrahDate.of(hijra + 1, month, day))
          : candidate;
    }
  }
}
