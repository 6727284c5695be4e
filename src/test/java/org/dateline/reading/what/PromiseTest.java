package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sentences are worth their parsing.
class PromiseTest {

  private static final Frames FRAMES = Frames.read();

  private static boolean promises(String text) {
    var sentences = SharedEngine.ENGINE.sentences(text);
    var article =
        new Article(new ArticleId("A"), null, null, text, Telling.PUBLISHED, Locale.ENGLISH);
    var scene = new Scene(article, sentences, List.of(), List.of());
    return new Promise(scene, sentences.getFirst()).holds(FRAMES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The alliance has seven warships in the bay.",
        "The president saw Prime Minister Ito.",
        "The army will move tanks to the border.",
      })
  void aSentenceWithAllThatAFrameRequiresDoes(String text) {
    assertThat(promises(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warships have not been painted in years.",
        "Soldiers are always complaining in the canteen.",
        "The neighbours saw Ito.",
        "The army is the oldest of all.",
      })
  void oneThatLacksAWordForARequiredSlotDoesNot(String text) {
    assertThat(promises(text)).isFalse();
  }
}
