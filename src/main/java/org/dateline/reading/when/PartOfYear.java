package org.dateline.reading.when;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.dateline.reading.when.Pick.Choice;

/// A quarter, half or season, of a year that is named or understood.
///
/// @param granule the one of a year
/// @param year when it is named
record PartOfYear(IntFunction<Granule> granule, Optional<Meaning> year, Pick pick)
    implements Meaning {

  static PartOfYear quarter(int number, Optional<Meaning> year) {
    return new PartOfYear(y -> Granule.quarter(y, number), year, Pick.BY_TENSE);
  }

  static PartOfYear half(int number, Optional<Meaning> year) {
    return new PartOfYear(y -> Granule.half(y, number), year, Pick.BY_TENSE);
  }

  static PartOfYear season(Season season, Optional<Meaning> year, Pick pick) {
    return new PartOfYear(y -> Granule.season(y, season), year, pick);
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    if (year.isPresent()) {
      var named = year.get().resolve(anchor);
      return Resolved.date(
          granule.apply(named.calendar().orElseThrow().first().getYear()),
          named.because(),
          named.certainty());
    }
    int now = anchor.published().getYear();
    var candidates = IntStream.rangeClosed(now - 2, now + 2).mapToObj(granule).toList();
    Choice choice = pick.among(candidates, anchor);
    return choice.resolved();
  }
}
