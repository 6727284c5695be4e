package org.dateline.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dateline/map");

  @Test
  void everyMessageIsThereInGerman() {
    var english = Words.bundle(Locale.ENGLISH);
    var german = Words.bundle(Locale.GERMAN);
    assertThat(german.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    assertThat(english.keySet())
        .allSatisfy(key -> {
          assertThat(german.getString(key)).isNotBlank();
          assertThat(values(german.getString(key))).isEqualTo(values(english.getString(key)));
        });
  }

  @Test
  void noMessageIsUnused() throws IOException {
    String sources;
    try (var files = Files.list(SOURCES)) {
      sources = files.map(WordsTest::content).collect(Collectors.joining());
    }
    var prefixes = List.of("kind.", "status.", "certainty.", "undrawn.", "places.", "edit.place.");
    assertThat(new TreeSet<>(Words.bundle(Locale.ENGLISH).keySet()))
        .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
        .allSatisfy(key -> assertThat(sources).contains('"' + key + '"'));
  }

  @ParameterizedTest
  @CsvSource({
    "de, en, de",
    "en, de, en",
    ", 'de-AT', de",
    ", 'fr,de', de",
    ", fr, en",
    "fr, de, de",
    ", '', en"
  })
  void theLanguageIsTheChosenOneElseTheFirstWishedThatIsSpoken(
      String chosen, String wished, String language) {
    var wishes =
        wished.isEmpty()
            ? List.<Locale>of()
            : List.of(wished.split(",")).stream().map(Locale::forLanguageTag).toList();
    assertThat(Languages.of(Optional.ofNullable(chosen), wishes).getLanguage()).isEqualTo(language);
  }

  private static int values(String message) {
    return new MessageFormat(message).getFormatsByArgumentIndex().length;
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
