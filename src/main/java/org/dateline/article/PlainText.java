package org.dateline.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An article as plain text, with or without a front matter before it:
///
/// ```
/// ---
/// title: Kerry and Lavrov fail to reach agreement
/// source: a news agency
/// published: 2014-03-14
/// ---
/// ```
final class PlainText {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\R((?:[^\\n]{0,500}\\n){0,20}?)---[ \\t]*(?:\\R|\\z)");

  private PlainText() {}

  static Draft draft(String text) {
    Matcher matter = FRONT_MATTER.matcher(text);
    if (!matter.find()) {
      return new Draft(
          null, null, null, text, DateLine.find(text).orElse(null), Draft.Origin.VERBATIM);
    }
    var front = Front.parse(matter.group(1));
    var body = text.substring(matter.end());
    LocalDate day = front.published();
    return new Draft(
        null,
        front.title(),
        front.source(),
        body,
        day == null ? DateLine.find(body).orElse(null) : day,
        Draft.Origin.EXTRACTED);
  }

  /// What a front matter says: `key: value` lines, of which three keys are known.
  record Front(@Nullable String title, @Nullable String source, @Nullable LocalDate published) {

    /// @throws UnreadableArticle when a line is no `key: value`, a key is unknown or the day is
    ///   none
    static Front parse(String lines) {
      String title = null;
      String source = null;
      LocalDate published = null;
      int number = 1;
      for (var line : lines.lines().toList()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int colon = line.indexOf(':');
        var key = line.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
        var value = unquoted(line.substring(colon + 1).strip());
        switch (key) {
          case "title" -> title = value;
          case "source" -> source = value;
          case "published" -> published = Day.parse(value);
          default ->
              throw new UnreadableArticle(
                  "line %d of the front matter, '%s', is none of title:, source:, published:"
                      .formatted(number, line));
        }
      }
      return new Front(title, source, published);
    }

    private static String unquoted(String value) {
      boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
      return quoted ? value.substring(1, value.length() - 1) : value;
    }
  }
}
