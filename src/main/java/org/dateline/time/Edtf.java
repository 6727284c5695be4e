package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Reads the part of Extended Date/Time Format (ISO 8601-2) that news needs: days, months, years,
/// seasons (`2014-21` is spring), unspecified digits (`2014-03-XX`, `201X`), intervals with open
/// ends (`2014-03/..`), and dates that are doubtful or approximate (`2014-03~`, `2014?`), whose
/// signs are read over.
final class Edtf {

  private static final String OPEN = "..";

  private Edtf() {}

  /// @throws IllegalArgumentException when the text is not of that form or no calendar has it
  static TimeSpan parse(String text) {
    try {
      int slash = text.indexOf('/');
      return slash < 0 ? date(text) : interval(text.substring(0, slash), text.substring(slash + 1));
    } catch (DateTimeException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is no date; write it like 2014-03-14, 2014-03 or 2014-03-03/2014-03-09"
              .formatted(text),
          e);
    }
  }

  private static TimeSpan interval(String from, String to) {
    return TimeSpan.throughout(
        isOpen(from) ? null : date(from).first(), isOpen(to) ? null : date(to).last());
  }

  private static boolean isOpen(String end) {
    return end.equals(OPEN) || end.isEmpty();
  }

  /// A day is filled; in a longer time the day is not told.
  private static TimeSpan date(String text) {
    var parts = text.replaceAll("[~?%]+$", "").split("-", -1);
    var year = parts[0];
    if (year.length() != 4 || parts.length > 3) {
      throw new NumberFormatException("a year needs four digits: " + text);
    }
    var month = parts.length > 1 ? parts[1] : "XX";
    var day = parts.length > 2 ? parts[2] : "XX";
    if (month.equals("XX")) {
      return TimeSpan.within(
          LocalDate.of(digits(year, '0'), 1, 1), LocalDate.of(digits(year, '9'), 12, 31));
    }
    if (Integer.parseInt(month) >= 21) {
      return season(Integer.parseInt(year), Integer.parseInt(month));
    }
    var first = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
    return day.equals("XX")
        ? TimeSpan.within(first.atDay(1), first.atEndOfMonth())
        : TimeSpan.on(first.atDay(Integer.parseInt(day)));
  }

  private static int digits(String year, char unspecified) {
    return Integer.parseInt(year.replace('X', unspecified));
  }

  /// 21 is spring to 24, winter, which begins in December of its year.
  private static TimeSpan season(int year, int code) {
    if (code > 24) {
      throw new DateTimeException("no season " + code);
    }
    var first = LocalDate.of(year, (code - 20) * 3, 1);
    return TimeSpan.within(first, first.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth()));
  }

  /// The days of a span, an end that is open or unknown as `..`.
  static String print(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && first.equals(last)) {
      return first.toString();
    }
    return (first == null ? OPEN : first) + "/" + (last == null ? OPEN : last);
  }
}
