package org.dateline.reading;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.place.Gazetteer;
import org.dateline.reading.engine.Engine;

/// Reads articles: what happened, when and where. Thread-safe.
public final class Reader {

  private final Engine engine;
  private final Gazetteer gazetteer;

  public Reader(Engine engine, Gazetteer gazetteer) {
    this.engine = engine;
    this.gazetteer = gazetteer;
  }

  /// What the article says.
  public Reading read(Article article) {
    return new Reading(List.of(), List.of(), List.of(), List.of());
  }
}
