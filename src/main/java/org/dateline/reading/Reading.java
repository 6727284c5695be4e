package org.dateline.reading;

import java.util.List;
import org.dateline.article.Passage;
import org.dateline.event.Event;
import org.dateline.reading.when.TimeExpression;
import org.dateline.reading.where.Toponym;

/// What one article says.
///
/// @param toponyms every place name, in the order of the text
/// @param times every time expression, in the order of the text
/// @param unresolved what was found but could not be dated or placed, with the reason
public record Reading(
    List<Event> events,
    List<Toponym> toponyms,
    List<TimeExpression> times,
    List<Unresolved> unresolved) {

  public Reading {
    events = List.copyOf(events);
    toponyms = List.copyOf(toponyms);
    times = List.copyOf(times);
    unresolved = List.copyOf(unresolved);
  }

  /// Words that could not be dated or placed, and why.
  public record Unresolved(Passage words, String reason) {}
}
