package org.dateline.article;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What stands before an article or in the file beside it: `key: value` lines. Three keys are
/// known; empty lines and lines that begin with `#` are passed over.
record FrontMatter(@Nullable String title, @Nullable String source, @Nullable LocalDate published) {

  static final FrontMatter NONE = new FrontMatter(null, null, null);

  /// @throws UnreadableArticle when a line is no `key: value`, a key is unknown or the day is none
  static FrontMatter parse(String lines) {
    String title = null;
    String source = null;
    LocalDate published = null;
    int number = 0;
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
    return new FrontMatter(title, source, published);
  }

  /// The draft, with what this tells put over what the draft tells.
  Draft over(Draft draft) {
    return new Draft(
        draft.key(),
        title == null ? draft.title() : title,
        source == null ? draft.source() : source,
        draft.text(),
        published == null ? draft.published() : published,
        draft.origin());
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
