package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Identifies an article: a key that its source gave, or a digest of source, day and text.
public record ArticleId(String value) {

  /// @throws IllegalArgumentException when blank
  public ArticleId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article id must not be blank");
    }
  }

  /// The digest of an article: the same source, day and text always give the same id.
  public static ArticleId of(@Nullable String source, LocalDate published, String text) {
    var described = (source == null ? "" : source) + '\0' + published + '\0' + text;
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
