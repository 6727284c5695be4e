package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/// Identifies an article: a key that its source gave, or a digest of day and text.
public record ArticleId(String value) {

  /// @throws IllegalArgumentException when blank
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article id must not be blank");
    }
  }

  /// The digest of an article: the same day and words always give the same id, whatever their line
  /// ends are.
  public static ArticleId of(LocalDate published, String text) {
    var described = published + "\n" + String.join("\n", text.strip().lines().toList());
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(described.getBytes(StandardCharsets.UTF_8));
      return new ArticleId(HexFormat.of().formatHex(digest, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
