package org.dateline.map;

import java.nio.charset.StandardCharsets;
import org.dateline.article.Draft;
import org.dateline.article.Drafts;
import org.dateline.article.English;
import org.dateline.article.UnreadableArticle;

/// What was pasted or uploaded to be added. Whatever is no English article is refused with what is
/// wrong and what to do about it.
final class Submission {

  /// Bytes of text or HTML.
  static final int LARGEST = 1_000_000;

  private Submission() {}

  /// @throws UnreadableArticle when it is empty, too large, binary, broken or not English
  static Draft read(String content) {
    if (content.isBlank()) {
      throw empty();
    }
    refuseLarge(content.getBytes(StandardCharsets.UTF_8).length);
    return english(Drafts.parse(content));
  }

  /// @throws UnreadableArticle when it is empty, too large, binary, broken or not English
  static Draft read(byte[] content) {
    if (content.length == 0) {
      throw empty();
    }
    refuseLarge(content.length);
    return english(Drafts.parse(content));
  }

  /// @throws UnreadableArticle when it is too large
  static void refuseLarge(long bytes) {
    if (bytes > LARGEST) {
      throw new UnreadableArticle(Words.of("add.tooLarge", bytes / 1000, LARGEST / 1000));
    }
  }

  private static UnreadableArticle empty() {
    return new UnreadableArticle(Words.of("add.nothing"));
  }

  private static Draft english(Draft draft) {
    if (!English.is(draft.text())) {
      throw new UnreadableArticle(Words.of("add.notEnglish"));
    }
    return draft;
  }
}
