package org.dateline.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.reading.Reading;

/// Writes kept events in a format that needs no more than them.
final class Extract {

  private final Format format;

  /// @param format of events; annotations also tell what was found beside them, which is not kept
  Extract(Format format) {
    this.format = format;
  }

  /// @param events those of an article one after the other
  /// @param wanted which of them to write
  void write(
      List<Event> events,
      Function<ArticleId, Article> articles,
      Predicate<Event> wanted,
      Appendable out)
      throws IOException {
    var byArticle =
        events.stream()
            .filter(wanted)
            .collect(
                Collectors.groupingBy(
                    event -> event.trigger().article(), LinkedHashMap::new, Collectors.toList()));
    out.append(format.head());
    var between = "";
    for (var entry : byArticle.entrySet()) {
      var part = format.part(kept(articles.apply(entry.getKey()), entry.getValue()));
      if (!part.isEmpty()) {
        out.append(between).append(part);
        between = format.between();
      }
    }
    out.append(format.tail());
  }

  private static ReadArticle kept(Article article, List<Event> events) {
    return new ReadArticle(
        article.id().value(),
        article,
        article.published(),
        false,
        new Reading(events, List.of(), List.of(), List.of()));
  }
}
