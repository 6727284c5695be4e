package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as documents write them. Only spellings that can mean one day: `2014-03-14`, `14 March
/// 2014`, `March 14, 2014`, never `03/04/2014`.
public final class Day {

  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? (?<year>\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b" + MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final List<Pattern> PATTERNS = List.of(ISO, DAY_FIRST, MONTH_FIRST);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Day() {}

  /// The day that a field of a document names: an ISO day, alone or at the head of a time stamp, or
  /// a day in words.
  ///
  /// @throws UnreadableArticle when it names none, or one that no calendar has
  public static LocalDate parse(String field) {
    var text = field.strip();
    try {
      return first(text)
          .orElseThrow(() -> new UnreadableArticle(notADay(field, "it names no day")));
    } catch (DateTimeException e) {
      throw new UnreadableArticle(notADay(field, String.valueOf(e.getMessage())));
    }
  }

  /// The first day in a piece of text, if there is one.
  ///
  /// @throws DateTimeException when it is one that no calendar has, such as 30 February
  static Optional<LocalDate> first(String text) {
    Optional<LocalDate> found = Optional.empty();
    int at = Integer.MAX_VALUE;
    for (var pattern : PATTERNS) {
      var matcher = pattern.matcher(text);
      if (matcher.find() && matcher.start() < at) {
        at = matcher.start();
        found = Optional.of(day(pattern, matcher));
      }
    }
    return found;
  }

  /// The latest day that a text names in full, if it names one.
  public static Optional<LocalDate> latest(String text) {
    Optional<LocalDate> latest = Optional.empty();
    for (var pattern : PATTERNS) {
      var matcher = pattern.matcher(text);
      while (matcher.find()) {
        try {
          var day = day(pattern, matcher);
          latest = latest.filter(day::isBefore).or(() -> Optional.of(day));
        } catch (DateTimeException e) {
          // No calendar has it: it is not counted.
        }
      }
    }
    return latest;
  }

  private static LocalDate day(Pattern pattern, Matcher matcher) {
    return LocalDate.of(
        Integer.parseInt(matcher.group("year")),
        pattern == ISO ? Integer.parseInt(matcher.group("number")) : month(matcher),
        Integer.parseInt(matcher.group("day")));
  }

  private static int month(Matcher matcher) {
    var letters = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
    return MONTHS.indexOf(letters) / 3 + 1;
  }

  private static String notADay(String field, String why) {
    return "the day of publication '%s' is no day (%s); write it like 2014-03-14"
        .formatted(field.length() > 40 ? field.substring(0, 40) + "…" : field, why);
  }
}
