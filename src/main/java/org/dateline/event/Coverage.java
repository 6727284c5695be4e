package org.dateline.event;

import java.time.LocalDate;
import java.time.Period;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// The days on which an event is drawn, and how surely. All days inclusive; the spans are in this
/// order and do not overlap: possible, certain, assumed.
///
/// Something that took a day "last week" is possible on each day of that week. Forces that were
/// moved are certainly in place from the end of the move to the report. An unknown beginning is
/// possible over the week before the report. Presence is assumed after the last report until a
/// horizon.
///
/// @param possible days on which it may have been; null when every day is certain
/// @param certain days on which it was; null when none is certain
/// @param assumed days after the last report on which it is taken to go on; null when it ended
public record Coverage(
    @Nullable TimeSpan possible, @Nullable TimeSpan certain, @Nullable TimeSpan assumed) {

  /// How far an unknown beginning reaches back before the report.
  public static final Period DOUBT = Period.ofDays(6);

  /// How long a presence is assumed to go on after the last report.
  public static final Period HORIZON = Period.ofDays(30);

  /// The days of an event that was reported in an article of the day `published`; null when it has
  /// no date.
  public static @Nullable Coverage of(
      What what, Status status, @Nullable TimeSpan when, LocalDate published) {
    throw new UnsupportedOperationException("not yet");
  }
}
