package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.dateline.article.UnreadableArticle;
import org.junit.jupiter.api.Test;

class SubmissionTest {

  @Test
  void anEmptyOneIsAskedForAgain() {
    assertRefused("  \n ", "nothing to read");
    assertThatThrownBy(() -> Submission.read(new byte[0])).hasMessageContaining("upload");
  }

  @Test
  void aHugeOneIsToldTheLimit() {
    assertRefused("The war. ".repeat(120_000), "1,080 kB, the limit is 1,000 kB");
  }

  @Test
  void aBinaryOneIsToldToBeSavedAsText() {
    assertThatThrownBy(() -> Submission.read(new byte[] {'P', 'K', 3, 4, 0, 0, 0}))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining("binary");
  }

  @Test
  void aForeignOneIsToldTheLanguage() {
    assertRefused(
        "Der Minister sagte am Freitag, die Truppen hätten die Stadt verlassen und kehrten nicht zurück.",
        "English");
  }

  @Test
  void thePageOfASiteTellsItsDay() {
    var draft =
        Submission.read(
            """
            <html><head><title>Talks fail</title>
            <meta property="article:published_time" content="2014-03-14T18:00:00Z"></head>
            <body><article><p>Kerry met Lavrov in London on Friday, and they did not agree on the crisis in Ukraine.</p>
            </article></body></html>
            """);
    assertThat(draft.published()).isEqualTo(LocalDate.of(2014, 3, 14));
    assertThat(draft.text()).startsWith("Kerry met Lavrov");
  }

  private static void assertRefused(String content, String message) {
    assertThatThrownBy(() -> Submission.read(content))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessageContaining(message);
  }
}
