package org.dateline.reading.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// What a time expression is resolved against.
///
/// @param published day of publication
/// @param reference the date named last, near enough for "the next day" to mean the one after it
/// @param narrative the year that the sentences before told of, when they dated something to a
///   month or a day of a year
/// @param tense where the expression looks; asked for only when that matters
record Anchor(
    LocalDate published,
    Optional<Granule> reference,
    Optional<Integer> narrative,
    Supplier<Leaning> tense) {

  /// The day that "that day" and bare times of day mean.
  LocalDate day() {
    return reference.filter(g -> g.unit() == Unit.DAY).map(Granule::first).orElse(published);
  }
}
