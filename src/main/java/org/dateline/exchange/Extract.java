package org.dateline.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.event.Event;
import org.dateline.reading.Reading;

/// Writes kept events in a format that needs no more than them, an article at a time: however many
/// there are, no more of them are held than belong to one.
final class Extract implements AutoCloseable {

  private final Format format;
  private final Function<ArticleId, Article> articles;
  private final Appendable out;
  private final List<Event> ofOneArticle = new ArrayList<>();
  private String between = "";

  /// Opens the file.
  ///
  /// @param format of events; annotations also tell what was found beside them, which is not kept
  /// @param articles by id
  Extract(Format format, Function<ArticleId, Article> articles, Appendable out) throws IOException {
    this.format = format;
    this.articles = articles;
    this.out = out;
    out.append(format.head());
  }

  /// @param event those of an article come one after the other
  void add(Event event) throws IOException {
    if (!ofOneArticle.isEmpty() && !articleOf(ofOneArticle.getFirst()).equals(articleOf(event))) {
      writePart();
    }
    ofOneArticle.add(event);
  }

  /// Completes the file; what it is written to stays open.
  @Override
  public void close() throws IOException {
    writePart();
    out.append(format.tail());
  }

  private void writePart() throws IOException {
    if (ofOneArticle.isEmpty()) {
      return;
    }
    var article = articles.apply(articleOf(ofOneArticle.getFirst()));
    var part =
        format.part(
            new ReadArticle(
                article.id().value(),
                article,
                article.published(),
                false,
                new Reading(ofOneArticle, List.of(), List.of(), List.of())));
    ofOneArticle.clear();
    if (!part.isEmpty()) {
      out.append(between).append(part);
      between = format.between();
    }
  }

  private static ArticleId articleOf(Event event) {
    return event.trigger().article();
  }
}
