package org.dateline.reading.when;

import java.util.Optional;

/// Reads quarters, halves and seasons: "the third quarter of this year", "Q3 2015", "H1",
/// "second-half", "spring 2012", "last autumn".
final class PartsOfYear implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final YearPhrases years;

  PartsOfYear(Lexicon lexicon, Numbers numbers, YearPhrases years) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.years = years;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    return ranked(line, from).or(() -> code(line, at)).or(() -> season(line, at, from));
  }

  /// "third quarter of 2009", "fourth-quarter", "second half of last year".
  private Optional<Match> ranked(Line line, int at) {
    var rank = numbers.ordinal(line, at);
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    int end = rank.get().end();
    end = line.is(end, "-") ? end + 1 : end;
    end = line.is(end, "fiscal") ? end + 1 : end;
    int number = rank.get().number();
    if (line.is(end, "quarter") && number <= 4 && !line.is(at, "last")) {
      int quarter = number < 0 ? 4 : number;
      return Optional.of(withYear(line, end + 1, year -> PartOfYear.quarter(quarter, year)));
    }
    if (line.is(end, "quarter") && line.is(at, "last") && years.after(line, end + 1).isPresent()) {
      return Optional.of(withYear(line, end + 1, year -> PartOfYear.quarter(4, year)));
    }
    if (line.is(end, "half") && number <= 2) {
      int half = number < 0 ? 2 : number;
      return years.after(line, end + 1).isPresent()
          ? Optional.of(withYear(line, end + 1, year -> PartOfYear.half(half, year)))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /// "Q3", "H1 2015", "1H".
  private Optional<Match> code(Line line, int at) {
    int number = line.number(at + 1);
    if (!line.isGlued(at + 1) || !line.isCapital(at) || number < 1 || line.width(at + 1) != 1) {
      return Optional.empty();
    }
    if (line.is(at, "q") && number <= 4) {
      return Optional.of(withYear(line, at + 2, year -> PartOfYear.quarter(number, year)));
    }
    return line.is(at, "h") && number <= 2 && years.after(line, at + 2).isPresent()
        ? Optional.of(withYear(line, at + 2, year -> PartOfYear.half(number, year)))
        : Optional.empty();
  }

  private Optional<Match> season(Line line, int at, int from) {
    var shift = lexicon.shifts.at(line, from);
    int seasonAt = shift.map(WordList.Hit::end).orElse(from);
    var hit = lexicon.seasons.at(line, seasonAt);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    var parts = hit.get().meaning().split(" ");
    var season = Season.valueOf(parts[0]);
    var year = years.after(line, hit.get().end());
    boolean sure =
        shift.isPresent()
            || year.isPresent()
            || parts.length == 1
                && !line.isCapital(seasonAt)
                && !line.is(seasonAt - 1, "a")
                && !isNamed(line, seasonAt);
    if (!sure) {
      return Optional.empty();
    }
    var pick =
        switch (shift.map(s -> Integer.signum(s.meaning())).orElse(2)) {
          case -1 -> Pick.LAST;
          case 0 -> Pick.THIS;
          case 1 -> Pick.NEXT;
          default -> Pick.BY_TENSE;
        };
    return Optional.of(
        new Match(
            year.map(Match::end).orElse(hit.get().end()),
            PartOfYear.season(season, year.map(Match::meaning), pick)));
  }

  /// "Arab spring", "hot spring".
  private static boolean isNamed(Line line, int at) {
    return line.isCapital(at - 1) && at > 1;
  }

  private Match withYear(
      Line line, int end, java.util.function.Function<Optional<Meaning>, Meaning> meaning) {
    var year = years.after(line, end);
    return new Match(year.map(Match::end).orElse(end), meaning.apply(year.map(Match::meaning)));
  }
}
