package org.dateline.reading.when;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Words of the plain sentence that says how a value was found.
final class Reason {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private Reason() {}

  static String show(LocalDate day) {
    return DAY.format(day);
  }

  static String show(Granule granule) {
    return granule.unit() == Unit.DAY ? show(granule.first()) : granule.value();
  }

  /// "'Sunday' in an article of Fri 14 Mar 2014: 'ahead of' looks forward → Sun 16 Mar 2014".
  static String of(String words, LocalDate published, Resolved resolved) {
    return "'"
        + words
        + "' in an article of "
        + show(published)
        + ": "
        + resolved.because()
        + " → "
        + result(resolved);
  }

  private static String result(Resolved resolved) {
    var span = resolved.span();
    return span == null ? resolved.value() : days(span);
  }

  private static String days(TimeSpan span) {
    var first = span.first();
    var last = span.last();
    if (first != null && first.equals(last)) {
      return show(first);
    }
    return shown(first) + " to " + shown(last);
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "an open end" : show(day);
  }
}
