package org.dateline.article;

/// Characters `start` (inclusive) to `end` (exclusive) of an article's text, in UTF-16 units.
public record Passage(ArticleId article, int start, int end) {

  /// @throws IllegalArgumentException when empty or reversed
  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a passage: " + start + " to " + end);
    }
  }
}
