package org.dateline.reading.when;

import java.util.Optional;

/// Reads the year behind a part of it: "of 2009", ", 2009", "of this year", "last year".
final class YearPhrases {

  private final Lexicon lexicon;
  private final Years years;

  YearPhrases(Lexicon lexicon, Years years) {
    this.lexicon = lexicon;
    this.years = years;
  }

  Optional<Match> after(Line line, int at) {
    int from = line.is(at, "of") || line.is(at, "in") || line.is(at, ",") ? at + 1 : at;
    var plain = years.plain(line, from);
    if (plain.isPresent()) {
      return plain.map(y -> new Match(from + 1, new FixedPeriod(Granule.year(y))));
    }
    int shiftAt = line.is(from, "the") ? from + 1 : from;
    var shift = lexicon.shifts.at(line, shiftAt);
    if (shift.isPresent() && line.is(shift.get().end(), "year")) {
      return Optional.of(
          new Match(shift.get().end() + 1, new UnitShift(Unit.YEAR, shift.get().meaning())));
    }
    return line.is(from, "the") && line.is(from + 1, "year") && line.is(at, "of")
        ? Optional.of(new Match(from + 2, new UnitShift(Unit.YEAR, 0)))
        : Optional.empty();
  }
}
