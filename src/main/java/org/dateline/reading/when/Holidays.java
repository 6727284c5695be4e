package org.dateline.reading.when;

import java.util.Optional;

/// Reads holidays: "Christmas Eve", "Easter 2012".
final class Holidays implements Rule {

  private final Lexicon lexicon;
  private final Years years;

  Holidays(Lexicon lexicon, Years years) {
    this.lexicon = lexicon;
    this.years = years;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    return lexicon
        .holidays
        .at(line, at)
        .filter(hit -> line.isCapital(at) && !isName(line, hit.end()))
        .map(hit -> {
          int yearAt =
              line.is(hit.end(), ",") || line.is(hit.end(), "in") || line.is(hit.end(), "of")
                  ? hit.end() + 1
                  : hit.end();
          var year = years.plain(line, yearAt);
          return new Match(
              year.isPresent() ? yearAt + 1 : hit.end(), new Holiday(hit.meaning(), year));
        });
  }

  /// "Christmas Island", "Easter Rising".
  private static boolean isName(Line line, int end) {
    return line.isWord(end) && line.isCapital(end);
  }
}
