package org.dateline.event;

import java.util.List;
import org.dateline.article.Passage;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// One happening, however often it is told.
///
/// @param title one line for lists: "Kerry and Lavrov meet in London"
/// @param label a few words for the map: "12 × F-16"
/// @param when null when nothing dates it
/// @param where every place that is said; empty when none is
/// @param trigger the word that names it best
/// @param sentences every sentence that reports it, in the order of the text
/// @param evidence the words and the reason behind each fact
/// @param certainty 0 to 1, of the event as a whole
public record Event(
    EventId id,
    What what,
    Status status,
    String title,
    String label,
    @Nullable TimeSpan when,
    List<Location> where,
    List<Argument> arguments,
    Passage trigger,
    List<Passage> sentences,
    List<Evidence> evidence,
    double certainty) {

  /// @throws IllegalArgumentException when no sentence reports it or the certainty is not in 0 to 1
  public Event {
    where = List.copyOf(where);
    arguments = List.copyOf(arguments);
    sentences = List.copyOf(sentences);
    evidence = List.copyOf(evidence);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no sentence that reports it");
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("certainty " + certainty + " is not in 0 to 1");
    }
  }
}
