package org.dateline.intake;

import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.event.Event;
import org.dateline.event.EventId;
import org.dateline.reading.Reading;

/// What became of an article that was taken in.
///
/// @param events what the archive now holds of it, by their place in the text
/// @param unresolved words that could not be dated or placed; empty when it was already there
/// @param retellings those that may tell again what another article told
/// @param alreadyThere whether the archive held it before, and nothing was changed
public record Taken(
    Article article,
    List<Event> events,
    List<Reading.Unresolved> unresolved,
    Set<EventId> retellings,
    boolean alreadyThere) {

  public Taken {
    events = List.copyOf(events);
    unresolved = List.copyOf(unresolved);
    retellings = Set.copyOf(retellings);
  }

  /// Events without a place.
  public long unplaced() {
    return events.stream().filter(event -> event.where().isEmpty()).count();
  }

  /// Events without a date.
  public long undated() {
    return events.stream().filter(event -> event.when() == null).count();
  }
}
