package org.dateline.map;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Days in words: `Fri 14 Mar 2014`, `3–9 Mar 2014`, `by 14 Mar 2014`.
final class Days {

  private static final String FULL = "d MMM uuuu";
  private static final String MONTH = "MMMM uuuu";

  private Days() {}

  static String words(LocalDate day) {
    return format("ccc d MMM uuuu", day);
  }

  static String words(TimeSpan span) {
    var first = span.first();
    var last = span.last();
    if (first == null) {
      return last == null ? "" : Words.of("days.by", format(FULL, last));
    }
    return last == null ? Words.of("days.since", format(FULL, first)) : words(first, last);
  }

  /// The month or months that days fall in: `March 2014`, `March–April 2014`, `2013–2014`. In
  /// English, as they name a collection, which is called the same for all.
  static String months(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      return "";
    }
    if (first.getYear() != last.getYear()) {
      return first.getYear() + "–" + last.getYear();
    }
    var month = format(MONTH, last, Locale.ENGLISH);
    return first.getMonth() == last.getMonth()
        ? month
        : format("MMMM", first, Locale.ENGLISH) + "–" + month;
  }

  private static String words(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return words(first);
    }
    if (first.getYear() != last.getYear()) {
      return format(FULL, first) + " – " + format(FULL, last);
    }
    if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
      return String.valueOf(first.getYear());
    }
    if (first.getMonth() != last.getMonth()) {
      return format("d MMM", first) + " – " + format(FULL, last);
    }
    return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1
        ? format(MONTH, first)
        : format("d", first) + "–" + format(FULL, last);
  }

  /// By a pattern in which the day of the month stands alone, as it is written in English.
  private static String format(String pattern, LocalDate day) {
    return format(pattern, day, Words.locale());
  }

  private static String format(String pattern, LocalDate day, Locale locale) {
    var own = locale.equals(Locale.GERMAN) ? pattern.replaceFirst("\\bd\\b", "d.") : pattern;
    return DateTimeFormatter.ofPattern(own, locale).format(day);
  }
}
