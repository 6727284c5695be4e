package org.dateline.reading.what;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.SharedEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each line of the frame files finds its own example.
class FramesTest {

  private static final Reader READER =
      new Reader(SharedEngine.ENGINE, Gazetteer.open(Path.of("geodata")));

  static Stream<Frame> frames() {
    return Frames.read().all().stream().filter(frame -> !frame.flags().contains(Frame.Flag.ECHO));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void findsItsExample(Frame frame) {
    var article =
        new Article(
            new ArticleId("A"),
            null,
            null,
            frame.example(),
            LocalDate.of(2014, 3, 14),
            Locale.ENGLISH);
    assertThat(READER.read(article).events())
        .as(frame.example())
        .extracting(Event::what)
        .contains(frame.what());
  }
}
