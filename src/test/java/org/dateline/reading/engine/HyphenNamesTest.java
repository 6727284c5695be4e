package org.dateline.reading.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moon Jae-in spoke|Moon Jae-in spoke",
        "Kim Jong-un's army|Kim Jong-un 's army",
        "Stratford-on-Avon is old|Stratford - on - Avon is old",
        "a built-in clock|a built - in clock",
        "Ban Ki-moon met|Ban Ki - moon met",
        "a cease-fire began|a cease-fire began",
        "Cease-fires held|Cease-fires held",
        "a cease- fire held|a cease - fire held",
      })
  void joinsTheHalvesOfAGivenName(String text, String tokens) {
    var sentence = SharedEngine.ENGINE.sentences(text).getFirst();

    assertThat(String.join(" ", sentence.tokens().stream().map(Token::text).toList()))
        .isEqualTo(tokens);
    assertThat(sentence.tokens())
        .allSatisfy(t -> assertThat(text.substring(t.start(), t.end())).isEqualTo(t.text()));
  }
}
