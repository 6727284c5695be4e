package org.dateline.map;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.TimeSpan;

/// Reads the days of an event as people type them: EDTF, `14 Mar 2014`, `March 14, 2014`, `3–9 Mar
/// 2014`, `28 Feb – 3 Mar`, `by 14 Mar 2014`, `since 8 March`, `March 2014`, `2014`. Months may be
/// named in English or German.
final class TypedSpan {

  private static final Pattern OPEN_BEGIN = Pattern.compile("(?i)(?:by|until|till|bis)\\s+(.+)");
  private static final Pattern OPEN_END = Pattern.compile("(?i)(?:since|from|seit|ab)\\s+(.+)");
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(.+?)\\s*(?:–|—|\\s-\\s|\\bto\\b|\\bbis\\b|(?<=^\\d{1,2}\\.?)-(?=\\d))\\s*(.+)");
  private static final Pattern DAY =
      Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})\\.?\\s+(\\p{L}+)\\.?(?:\\s+(\\d{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?");
  private static final Pattern BARE_DAY = Pattern.compile("(\\d{1,2})\\.?(?:\\s+(\\p{L}+)\\.?)?");
  private static final Pattern WHOLE_MONTH = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{4})");

  private TypedSpan() {}

  /// @param near a day of the year that is meant where none is typed
  static Optional<TimeSpan> parse(String typed, LocalDate near) {
    var text = typed.strip();
    try {
      return Optional.of(TimeSpan.parse(text));
    } catch (IllegalArgumentException notEdtf) {
      return words(text, near);
    }
  }

  private static Optional<TimeSpan> words(String text, LocalDate near) {
    var begin = OPEN_BEGIN.matcher(text);
    if (begin.matches()) {
      return day(begin.group(1), near).map(last -> TimeSpan.throughout(null, last));
    }
    var end = OPEN_END.matcher(text);
    if (end.matches()) {
      return day(end.group(1), near).map(first -> TimeSpan.throughout(first, null));
    }
    return day(text, near)
        .map(TimeSpan::on)
        .or(() -> month(text))
        .or(() -> fromTo(FROM_TO.matcher(text), near));
  }

  private static Optional<TimeSpan> fromTo(Matcher parts, LocalDate near) {
    if (!parts.matches()) {
      return Optional.empty();
    }
    return day(parts.group(2), near)
        .flatMap(last ->
            begin(parts.group(1), last)
                .filter(first -> !first.isAfter(last))
                .map(first -> TimeSpan.throughout(first, last)));
  }

  /// "3" and "28 Feb" before an end that names the rest.
  private static Optional<LocalDate> begin(String text, LocalDate last) {
    var bare = BARE_DAY.matcher(text);
    if (!bare.matches()) {
      return day(text, last);
    }
    return bare.group(2) == null
        ? date(last.getYear(), last.getMonth(), bare.group(1))
        : day(text, last);
  }

  private static Optional<LocalDate> day(String text, LocalDate near) {
    var dayFirst = DAY.matcher(text.strip());
    if (dayFirst.matches()) {
      return named(dayFirst.group(2))
          .flatMap(month -> date(year(dayFirst.group(3), near), month, dayFirst.group(1)));
    }
    var monthFirst = MONTH_FIRST.matcher(text.strip());
    if (monthFirst.matches()) {
      return named(monthFirst.group(1))
          .flatMap(month -> date(year(monthFirst.group(3), near), month, monthFirst.group(2)));
    }
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }

  /// A day of the month that is not told.
  private static Optional<TimeSpan> month(String text) {
    var parts = WHOLE_MONTH.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return named(parts.group(1))
        .map(month -> {
          var whole = YearMonth.of(Integer.parseInt(parts.group(2)), month);
          return TimeSpan.within(whole.atDay(1), whole.atEndOfMonth());
        });
  }

  private static int year(@org.jspecify.annotations.Nullable String typed, LocalDate near) {
    return typed == null ? near.getYear() : Integer.parseInt(typed);
  }

  private static Optional<LocalDate> date(int year, Month month, String day) {
    try {
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<Month> named(String word) {
    var beginning = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(Month.values())
        .filter(month ->
            beginning.length() >= 3
                && (name(month, Locale.ENGLISH).startsWith(beginning)
                    || name(month, Locale.GERMAN).startsWith(beginning)
                    || beginning.equals("sept") && month == Month.SEPTEMBER))
        .findFirst();
  }

  private static String name(Month month, Locale locale) {
    return month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale);
  }
}
