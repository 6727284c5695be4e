package org.dateline.map;

import java.util.Locale;
import java.util.Optional;
import org.dateline.event.Event;

/// Why an event cannot be drawn: what is not stated of it.
enum Undrawn {
  BOTH,
  DATE,
  PLACE;

  /// Empty when the event has a place and a date.
  static Optional<Undrawn> reason(Event event) {
    var unplaced = event.where().isEmpty();
    if (event.when() == null) {
      return Optional.of(unplaced ? BOTH : DATE);
    }
    return unplaced ? Optional.of(PLACE) : Optional.empty();
  }

  /// "place not stated"
  String words() {
    return Words.of("undrawn." + name().toLowerCase(Locale.ROOT));
  }
}
