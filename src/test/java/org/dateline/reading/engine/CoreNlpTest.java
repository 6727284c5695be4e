package org.dateline.reading.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoreNlpTest {

  private static final CoreNlp ENGINE = SharedEngine.ENGINE;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sec. Kerry met Gov. Brown. They left.|Sec. Kerry met Gov. Brown.|They left.",
        "He lives in the U.S. He works.|He lives in the U.S.|He works.",
        "“We go.” He left.|“We go.”|He left.",
        "\"We go.\" \"You stay.\"|\"We go.\"|\"You stay.\"",
        "If he comes … there will be steps. Then rest.|If he comes … there will be steps.|Then rest.",
        "A headline without a stop\\nThe text.|A headline without a stop|The text.",
        "KIEV, March 3 (Reuters) - Troops moved.|KIEV, March 3 (Reuters) -|Troops moved.",
        "Broad aid for Kyiv-The U.S. has paid.|Broad aid for Kyiv-|The U.S. has paid.",
        "Generous donor -Japan has paid.|Generous donor -|Japan has paid.",
        "It rose 3.5 percent at 10 a.m. Monday. It fell.|It rose 3.5 percent at 10 a.m. Monday.|It fell.",
      })
  void splits(String text, String first, String second) {
    var written = text.replace("\\n", "\n");
    assertThat(ENGINE.sentences(written))
        .extracting(s -> written.substring(s.start(), s.end()))
        .containsExactly(first, second);
  }

  @Test
  void tokensPointIntoTheTextInUtf16Units() {
    var text = "Troops 😀 entered Kyiv’s suburbs.";
    assertThat(ENGINE.sentences(text).getFirst().tokens())
        .extracting(t -> text.substring(t.start(), t.end()))
        .containsExactly("Troops", "😀", "entered", "Kyiv", "’s", "suburbs", ".");
  }

  @Test
  void tagsLemmasNamesAndGraphAreOfTheSameTokens() {
    var sentence = ENGINE.sentences("Russia sent troops to Syria.").getFirst();
    assertThat(sentence.tags()).containsExactly("NNP", "VBD", "NNS", "IN", "NNP", ".");
    assertThat(sentence.lemmas()).containsExactly("russia", "send", "troops", "to", "syria", ".");
    assertThat(sentence.names()).containsExactly("LOCATION", "O", "O", "O", "LOCATION", "O");
    assertThat(sentence.graph())
        .isEqualTo(
            new Graph(
                List.of(1, -1, 1, 4, 1, 1),
                List.of("nsubj", "root", "obj", "case", "obl", "punct")));
  }

  static Stream<Arguments> infinitives() {
    return examples("infinitives.tsv");
  }

  @ParameterizedTest
  @MethodSource("infinitives")
  void aKnownVerbBehindToIsNoNoun(String verb, String example) {
    var sentence = ENGINE.sentences(example).getFirst();
    var words = sentence.tokens().stream().map(Token::text).toList();
    assertThat(sentence.tags().get(words.indexOf(verb))).as(example).isEqualTo("VB");
  }

  static Stream<Arguments> compounds() {
    return examples("compounds.tsv");
  }

  @ParameterizedTest
  @MethodSource("compounds")
  void aKnownPairOfNounsIsNoClause(String pair, String example) {
    var sentence = ENGINE.sentences(example).getFirst();
    var words =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    var noun = pair.split(" ")[1];
    int second = Math.max(words.indexOf(noun), words.indexOf(noun + "s"));
    assertThat(sentence.tags().subList(second - 1, second + 1))
        .as(example)
        .allMatch(tag -> tag.startsWith("NN"));
  }

  @Test
  void aTextWithoutWordsHasNoSentence() {
    assertThat(ENGINE.sentences(" \n\n ")).isEmpty();
  }

  @Test
  void anEndlessWordIsSkipped() {
    var sentences = ENGINE.sentences("Before. " + "x".repeat(1_000_000) + "\nAfter.");
    assertThat(sentences).hasSize(2);
  }

  @Test
  void aTableHasNoDeepGraph() {
    var sentence = ENGINE.sentences("12 tanks ".repeat(80)).getFirst();
    assertThat(sentence.graph().heads()).containsOnly(-1, 0);
  }

  private static Stream<Arguments> examples(String file) {
    return Lines.of(CoreNlpTest.class, file).stream()
        .map(line -> line.split("\t"))
        .map(cells -> Arguments.of(cells[0], cells[1]));
  }
}
