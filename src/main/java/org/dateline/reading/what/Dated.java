package org.dateline.reading.what;

import org.dateline.reading.when.TimeExpression;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What dates an event, and why it does.
///
/// @param ground how the words tie the day to the event
/// @param reason one plain sentence
/// @param days the days that are meant; null when the words tell none
record Dated(TimeExpression time, @Nullable TimeSpan days, Ground ground, String reason) {

  /// How a day came to its event, the surest first.
  enum Ground {
    /// It hangs on the word of the event or on the verb that carries it.
    SAID,
    /// It hangs on a verb above, stands beside it, or ends the caption.
    NEAR,
    /// It is told of the event in another sentence.
    CARRIED
  }
}
