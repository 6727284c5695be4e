package org.dateline.map;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Days in words: `Fri 14 Mar 2014`, `3–9 Mar 2014`, `by 14 Mar 2014`.
final class Days {

  private static final DateTimeFormatter WITH_WEEKDAY = format("EEE d MMM uuuu");
  private static final DateTimeFormatter FULL = format("d MMM uuuu");
  private static final DateTimeFormatter WITHOUT_YEAR = format("d MMM");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");

  private Days() {}

  static String words(LocalDate day) {
    return WITH_WEEKDAY.format(day);
  }

  static String words(TimeSpan span) {
    var first = span.first();
    var last = span.last();
    if (first == null) {
      return last == null ? "" : "by " + FULL.format(last);
    }
    return last == null ? "since " + FULL.format(first) : words(first, last);
  }

  /// The month or months that days fall in: `March 2014`, `March–April 2014`, `2013–2014`.
  static String months(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return "";
    }
    if (first.getYear() != last.getYear()) {
      return first.getYear() + "–" + last.getYear();
    }
    var month = MONTH.format(last);
    return first.getMonth() == last.getMonth() ? month : format("MMMM").format(first) + "–" + month;
  }

  private static String words(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return words(first);
    }
    if (first.getYear() != last.getYear()) {
      return FULL.format(first) + " – " + FULL.format(last);
    }
    if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
      return String.valueOf(first.getYear());
    }
    if (first.getMonth() != last.getMonth()) {
      return WITHOUT_YEAR.format(first) + " – " + FULL.format(last);
    }
    return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1
        ? MONTH.format(first)
        : first.getDayOfMonth() + "–" + FULL.format(last);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
