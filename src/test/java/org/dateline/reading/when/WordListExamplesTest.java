package org.dateline.reading.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.reading.engine.CoreNlp;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each entry of each word list brings its example: an article of Friday 14 March 2014.
class WordListExamplesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2014, 3, 14);

  private final CoreNlp engine = SharedEngine.ENGINE;
  private final TimeExpressions times = new TimeExpressions();

  @TestFactory
  Stream<DynamicTest> everyEntryReadsItsExample() {
    return new Lexicon()
        .all().stream()
            .flatMap(list -> list.entries().stream())
            .map(entry ->
                DynamicTest.dynamicTest(
                    entry.file() + ":" + entry.line() + " " + entry.example(),
                    () -> readsItsExample(entry)));
  }

  private void readsItsExample(Entry entry) {
    var text = entry.example().replace("[", "").replace("]", "");
    var found = times.find(PUBLISHED, engine.sentences(text));
    if (entry.value().equals(".")) {
      assertThat(found).isEmpty();
      return;
    }
    int start = entry.example().indexOf('[');
    int end = entry.example().indexOf(']') - 1;
    assertThat(found)
        .as("expressions in: %s", text)
        .anySatisfy(time -> {
          assertThat(text.substring(time.start(), time.end()))
              .isEqualTo(text.substring(start, end));
          assertThat(time.value()).isEqualTo(entry.value());
        });
  }
}
