package org.dateline.map;

import java.util.Optional;
import org.dateline.event.Event;

/// Says why an event cannot be drawn.
final class Undrawn {

  private Undrawn() {}

  /// Empty when the event has a place and a date.
  static Optional<String> reason(Event event) {
    var unplaced = event.where().isEmpty();
    if (event.when() == null) {
      return Optional.of(unplaced ? "place and date not stated" : "date not stated");
    }
    return unplaced ? Optional.of("place not stated") : Optional.empty();
  }
}
