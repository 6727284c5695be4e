package org.dateline.reading.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// What a time expression is resolved against.
///
/// @param published day of publication
/// @param reference the date named last, near enough for "the next day" to mean the one after it
/// @param lastDay the single day named last
/// @param narrative the year that the sentences before told of, when they dated something to a
///   month or a day of a year
/// @param tense where the expression looks; asked for only when that matters
record Anchor(
    LocalDate published,
    Optional<Granule> reference,
    Optional<LocalDate> lastDay,
    Optional<Integer> narrative,
    Supplier<Leaning> tense) {

  /// The same with another day for "that day" and bare times of day.
  Anchor withDay(LocalDate day) {
    return new Anchor(published, reference, Optional.of(day), narrative, tense);
  }

  /// The day that "that day" and bare times of day mean; what has happened "a day earlier" is not
  /// counted from a day that is still to come.
  LocalDate day() {
    return lastDay
        .filter(day -> !day.isAfter(published) || tense.get().direction() != Direction.PAST)
        .orElse(published);
  }
}
