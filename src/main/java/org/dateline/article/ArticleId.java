package org.dateline.article;

/// Identifies an article: a key that its source gave, or a digest of source, day and text.
public record ArticleId(String value) {

  /// @throws IllegalArgumentException when blank
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
