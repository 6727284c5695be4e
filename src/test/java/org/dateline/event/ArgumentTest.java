package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.ArticleId;
import org.dateline.article.Passage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentTest {

  @ParameterizedTest
  @CsvSource({
    "12 jets, 12, 12 jets",
    "two dozen F-16s, 24, two dozen F-16s",
    "F-16 fighters, 12, 12 × F-16 fighters",
    "F-16 fighters,, F-16 fighters",
  })
  void aNumberIsSaidOnce(String name, @Nullable Integer count, String counted) {
    var words = new Passage(new ArticleId("A"), 0, 4);

    assertThat(new Argument(ArgumentRole.MATERIEL, name, count, words).counted())
        .isEqualTo(counted);
  }
}
