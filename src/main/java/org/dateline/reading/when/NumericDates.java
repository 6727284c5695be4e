package org.dateline.reading.when;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads dates in figures: "2014-03-14", "14/3/2014", "7/8/07", "14.03.2014".
final class NumericDates implements Rule {

  @Override
  public Optional<Match> match(Line line, int at) {
    int one = line.number(at);
    var sign = line.word(at + 1);
    if (one < 0
        || !line.isGlued(at + 1)
        || !line.is(at + 3, sign)
        || !sign.equals("-") && !sign.equals("/") && !sign.equals(".")) {
      return Optional.empty();
    }
    int two = line.number(at + 2);
    int three = line.number(at + 4);
    if (two < 0 || three < 0 || !line.isGlued(at + 2) || !line.isGlued(at + 4)) {
      return Optional.empty();
    }
    if (line.width(at) == 4) {
      return date(one, two, three).map(day -> new Match(at + 5, NumericDate.of(day)));
    }
    int year = line.width(at + 4) == 4 ? three : line.width(at + 4) == 2 ? full(three) : -1;
    if (year < 0 || line.width(at) > 2 || line.width(at + 2) > 2) {
      return Optional.empty();
    }
    return either(date(year, one, two), date(year, two, one))
        .map(meaning -> new Match(at + 5, meaning));
  }

  private static Optional<Meaning> either(Optional<LocalDate> american, Optional<LocalDate> other) {
    if (american.isPresent() && other.isPresent()) {
      return Optional.of(new NumericDate(american.get(), other.get()));
    }
    return american.or(() -> other).map(NumericDate::of);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < 1000 || year > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int full(int twoDigits) {
    return twoDigits > 40 ? 1900 + twoDigits : 2000 + twoDigits;
  }
}
