package org.dateline.map;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.event.EventId;

/// What a collection holds, for the time when no event is selected.
///
/// @param name of the collection
/// @param offTheMap what was found but cannot be drawn
record Overview(String name, List<Entry> articles, List<OffTheMap> offTheMap) {

  Overview {
    articles = List.copyOf(articles);
    offTheMap = List.copyOf(offTheMap);
  }

  /// An article and how many events it reports.
  record Entry(Article article, int events) {}

  /// Something that is not drawn, and why.
  ///
  /// @param words a title, or the words of the text
  /// @param event when an event was made of it
  record OffTheMap(String words, Undrawn reason, Optional<EventId> event) {}
}
