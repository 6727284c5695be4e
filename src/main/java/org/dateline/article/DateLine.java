package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the day of publication in the text of an article: in a short line of its own near the head
/// ("Published 14 March 2014"), or in the place line that opens a report ("LONDON, March 14, 2014
/// (AP) — …"). A date in running text is no day of publication.
public final class DateLine {

  private static final int LINES = 6;
  private static final int SHORT = 70;
  private static final Pattern PLACE_LINE =
      Pattern.compile("^[A-Z][A-Z .,'’/()-]{2,40}[^–—]{0,60}?\\d{4}[^–—-]{0,25}(?:--?|–|—)");

  private DateLine() {}

  /// The day of publication that the text tells, if it tells one.
  public static Optional<LocalDate> find(String text) {
    var head = text.substring(0, Math.min(text.length(), 4000));
    List<String> lines =
        head.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(LINES).toList();
    for (var line : lines) {
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
