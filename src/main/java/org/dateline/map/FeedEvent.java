package org.dateline.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Coverage;
import org.dateline.event.Event;
import org.dateline.event.Reviewed;
import org.jspecify.annotations.Nullable;

/// What the feed says of an event, as `frontend/feed.ts` declares it, whatever form the feed has.
///
/// @param article that reports it
/// @param state how far its review has come
/// @param until the day from which a later report tells it instead; null while it stands for itself
record FeedEvent(Event event, Article article, Reviewed.State state, @Nullable LocalDate until) {

  Kind kind() {
    return Kind.of(event.what());
  }

  String status() {
    return event.status().name().toLowerCase(Locale.ROOT);
  }

  /// The date in words; empty when it has none.
  String when() {
    var when = event.when();
    return when == null ? "" : Days.words(when);
  }

  @Nullable String edtf() {
    var when = event.when();
    return when == null ? null : when.edtf();
  }

  /// Null when it has no date.
  @Nullable Coverage coverage() {
    return Coverage.of(event.what(), event.status(), event.when(), article.published());
  }

  List<String> actors() {
    return event.arguments().stream()
        .filter(argument -> !isMoved(argument))
        .map(Argument::name)
        .distinct()
        .toList();
  }

  List<String> materiel() {
    return event.arguments().stream()
        .filter(FeedEvent::isMoved)
        .map(Argument::counted)
        .distinct()
        .toList();
  }

  private static boolean isMoved(Argument argument) {
    return argument.role() == ArgumentRole.MATERIEL || argument.role() == ArgumentRole.MOVED;
  }

  /// In hundredths.
  int certainty() {
    return (int) Math.round(event.certainty() * 100);
  }

  String review() {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
