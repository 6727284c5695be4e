package org.dateline.reading.when;

/// Where a time expression looks, and the words that say so.
///
/// @param cue completes a sentence: "'ahead of' looks forward"
/// @param certainty from 0 to 1
record Leaning(Direction direction, String cue, double certainty) {

  static final Leaning UNTOLD = new Leaning(Direction.PAST, "news is of the past", 0.7);

  boolean isFuture() {
    return direction == Direction.FUTURE;
  }
}
