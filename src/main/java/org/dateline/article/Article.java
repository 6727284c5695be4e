package org.dateline.article;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was published.
///
/// @param source who published it, as shown to the reader; null when unknown
/// @param title its headline; null when it has none
/// @param text the whole text that passages point into; paragraphs are parted by line ends
/// @param published the day of publication, where it was published
/// @param language of the text
public record Article(
    ArticleId id,
    @Nullable String source,
    @Nullable String title,
    String text,
    LocalDate published,
    Locale language) {

  /// The words of a passage of this article.
  ///
  /// @throws IllegalArgumentException when the passage is of another article or beyond the text
  public String words(Passage passage) {
    if (!passage.article().equals(id) || passage.end() > text.length()) {
      throw new IllegalArgumentException(passage + " is not in article " + id);
    }
    return text.substring(passage.start(), passage.end());
  }
}
