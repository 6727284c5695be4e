package org.dateline.reading.where;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.CoreNlp;
import org.dateline.reading.engine.SharedEngine;

/// Reads the places of a text with the gazetteer and the engine that the application has.
final class Toponymy {

  private static final CoreNlp ENGINE = SharedEngine.ENGINE;
  private static final Toponyms TOPONYMS = new Toponyms(Gazetteer.open(Path.of("geodata")));

  private Toponymy() {}

  static List<Toponym> of(String text) {
    var article =
        new Article(
            new ArticleId("test"), null, null, text, LocalDate.of(2014, 3, 14), Locale.ENGLISH);
    return TOPONYMS.find(article, ENGINE.sentences(text));
  }

  /// The words of the text that are places.
  static List<String> words(String text) {
    return of(text).stream().map(one -> text.substring(one.start(), one.end())).toList();
  }

  /// The toponym with these words; the first when there are several.
  static Toponym of(String text, String words) {
    return of(text).stream()
        .filter(one -> text.substring(one.start(), one.end()).equals(words))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("'" + words + "' is not read as a place: " + words(text)));
  }
}
