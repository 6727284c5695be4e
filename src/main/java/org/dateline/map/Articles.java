package org.dateline.map;

import java.util.Objects;
import org.dateline.article.Article;

/// Articles in words.
final class Articles {

  private static final int OPENING = 60;

  private Articles() {}

  /// Who published it, or that it is not known.
  static String source(Article article) {
    return Objects.requireNonNullElseGet(article.source(), () -> Words.of("panel.source.none"));
  }

  /// The headline; where there is none, the opening words.
  static String title(Article article) {
    var title = article.title();
    if (title != null && !title.isBlank()) {
      return title;
    }
    var text = article.text().strip();
    int end = text.length() <= OPENING ? text.length() : text.lastIndexOf(' ', OPENING);
    return end == text.length() ? text : text.substring(0, end > 0 ? end : OPENING) + " …";
  }
}
