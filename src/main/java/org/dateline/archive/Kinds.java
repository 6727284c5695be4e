package org.dateline.archive;

import org.dateline.event.What;

/// Kinds of events from their two columns.
final class Kinds {

  private Kinds() {}

  /// @throws IllegalStateException when there is no such kind
  static What what(String kind, String subtype) {
    try {
      return What.of(kind, subtype);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "the archive holds an event of the kind '%s', which this version does not know"
              .formatted(kind),
          e);
    }
  }
}
