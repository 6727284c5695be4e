package org.dateline.article;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file or a pasted text says of an article; only the day of publication may have to be
/// asked for.
///
/// @param key what its source calls it; null when it has no name of its own
/// @param title its headline; null when it has none
/// @param source who published it; null when unknown
/// @param text never blank, at most [#LONGEST] UTF-16 units
/// @param published the day of publication that the document tells; null when it tells none
/// @param origin where the text comes from
public record Draft(
    @Nullable String key,
    @Nullable String title,
    @Nullable String source,
    String text,
    @Nullable LocalDate published,
    Origin origin) {

  /// The longest text that is read, in UTF-16 units: some 300 000 words, a long book.
  public static final int LONGEST = 2_000_000;

  /// Where the text of a draft comes from.
  public enum Origin {
    /// It is the input, character by character.
    VERBATIM,
    /// It was taken out of the input: the main text of a page, what follows a front matter.
    EXTRACTED
  }

  /// @throws UnreadableArticle when the text is blank, too long or not made of characters
  public Draft {
    if (text.isBlank()) {
      throw new UnreadableArticle("the article has no text");
    }
    if (text.length() > LONGEST) {
      throw new UnreadableArticle(
          String.format(
              Locale.ROOT,
              "the text has %,d characters, the limit is %,d; split it into its articles",
              text.length(),
              LONGEST));
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableArticle("this is no text but binary data; save the article as text");
    }
  }

  Draft withKey(String name) {
    return new Draft(name, title, source, text, published, origin);
  }

  /// The article, published on a day.
  public Article publishedOn(LocalDate day) {
    var id = key == null ? ArticleId.of(day, text) : new ArticleId(key);
    return new Article(id, source, title, text, day, Locale.ENGLISH);
  }
}
