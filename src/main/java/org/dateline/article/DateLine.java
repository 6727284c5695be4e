package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds the day of publication in the text of an article: in a short line of its own near the head
/// ("Published 14 March 2014"), or in the place line that opens a report ("LONDON, March 14, 2014
/// (AP) — …"). A date in running text is no day of publication.
public final class DateLine {

  private static final int LINES = 6;
  private static final int SHORT = 70;
  private static final Pattern PLACE_LINE =
      Pattern.compile("^[A-Z][A-Z .,'’/()-]{2,40}[^–—]{0,60}?\\d{4}[^–—-]{0,25}(?:--?|–|—)");

  private static final Pattern FILED =
      Pattern.compile(
          "^[A-Z][A-Z .,'’/()-]{2,40}?,? +(?<day>\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{Ll}{2,8}\\.?)"
              + "\\b[^–—\\d]{0,40}?(?:--?|–|—)");

  /// A report is printed this many days after it was filed, at most.
  private static final int DAYS_IN_PRINT = 3;

  private DateLine() {}

  /// The day from which a report counts "today" and "Friday": that of its place line without a year
  /// ("LONDON, March 14 (AP) — …") when it was published on that day or soon after, else the day of
  /// publication.
  public static LocalDate filed(String text, LocalDate published) {
    return head(text).stream()
        .map(FILED::matcher)
        .filter(Matcher::find)
        .findFirst()
        .flatMap(line ->
            IntStream.of(published.getYear(), published.getYear() - 1)
                .mapToObj(year -> day(line.group("day") + ", " + year))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(published))
                .filter(day -> !day.isBefore(published.minusDays(DAYS_IN_PRINT)))
                .findFirst())
        .orElse(published);
  }

  private static List<String> head(String text) {
    var head = text.substring(0, Math.min(text.length(), 4000));
    return head.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(LINES).toList();
  }

  /// The day of publication that the text tells, if it tells one.
  public static Optional<LocalDate> find(String text) {
    for (var line : head(text)) {
      if (line.length() <= SHORT && !line.matches(".*[a-z]{2}[.!?]$")) {
        var day = day(line);
        if (day.isPresent()) {
          return day;
        }
      }
      var opening = PLACE_LINE.matcher(line);
      if (opening.find()) {
        return day(opening.group());
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String words) {
    try {
      return Day.first(words);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
