package org.dateline.map;

import com.vaadin.flow.component.HasElement;
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

  /// Words that are said in the language of the article, whatever that of the page: its own, and
  /// the titles and reasons that are made of them. Screen readers speak them so.
  static <T extends HasElement> T inItsLanguage(T words, Article article) {
    words.getElement().setAttribute("lang", article.language().toLanguageTag());
    return words;
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
