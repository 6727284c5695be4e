package org.dateline.reading.when;

import java.util.Optional;
import java.util.stream.IntStream;

/// A holiday: "Christmas Eve", "Easter 2012".
///
/// @param year when it is named
record Holiday(HolidayRule rule, Optional<Integer> year) implements Meaning {

  @Override
  public boolean isDay() {
    return true;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    if (year.isPresent()) {
      return Resolved.date(Granule.day(rule.in(year.get())), "the year is written out", 0.95);
    }
    int now = anchor.published().getYear();
    var candidates =
        IntStream.rangeClosed(now - 2, now + 2).mapToObj(y -> Granule.day(rule.in(y))).toList();
    return Pick.BY_TENSE.among(candidates, anchor).resolved();
  }
}
