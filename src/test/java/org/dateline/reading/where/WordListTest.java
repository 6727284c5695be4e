package org.dateline.reading.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordListTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]");

  static Stream<String> examples() {
    var pairs =
        Stream.of(
            "after-place",
            "before-place",
            "craft",
            "directions",
            "features",
            "features-before",
            "local-bodies",
            "seats",
            "never",
            "occupations",
            "of-country",
            "organisations",
            "organisations-before",
            "organisations-of",
            "speech",
            "things",
            "titles");
    var triples = Stream.of("abbreviations", "country-words", "levels", "locatives");
    return Stream.concat(
            pairs.flatMap(list -> WordList.entries(list + ".tsv", 2).stream()),
            triples.flatMap(list -> WordList.entries(list + ".tsv", 3).stream()))
        .map(WordList.Entry::example);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleOfEachEntryIsReadAsItsBracketsSay(String example) {
    List<String> marked = MARKED.matcher(example).results().map(found -> found.group(1)).toList();

    assertThat(Toponymy.words(example.replaceAll("[\\[\\]]", ""))).isEqualTo(marked);
  }

  @Test
  void aLineWithoutItsColumnsIsNamed() {
    assertThatThrownBy(() -> WordList.words("list-with-a-bad-line.tsv"))
        .hasMessage("list-with-a-bad-line.tsv, line 3: expected 2 columns parted by tabs, found 1");
  }

  @Test
  void aListThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> WordList.words("no-such-list.tsv"))
        .hasMessageStartingWith("no-such-list.tsv is missing");
  }
}
