package org.dateline.reading.what;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.SharedEngine;

/// Reads short texts of the tests, published on Friday 14 March 2014.
final class Telling {

  static final LocalDate PUBLISHED = LocalDate.of(2014, 3, 14);

  private static final Reader READER =
      new Reader(SharedEngine.ENGINE, Gazetteer.open(Path.of("geodata")));

  private Telling() {}

  /// The events of a text, in which `\n` stands for a line end.
  static List<Event> of(String text) {
    return READER
        .read(
            new Article(
                new ArticleId("A"),
                null,
                null,
                text.replace("\\n", "\n"),
                PUBLISHED,
                Locale.ENGLISH))
        .events();
  }

  static List<Event> of(String text, String kind) {
    return of(text).stream().filter(event -> event.what().kind().equals(kind)).toList();
  }

  static String days(Event event) {
    return Objects.requireNonNull(event.when()).edtf();
  }

  /// "PLACE London, ORIGIN Paris".
  static String places(Event event) {
    return String.join(
        ", ", event.where().stream().map(l -> l.role() + " " + l.place().name()).toList());
  }
}
