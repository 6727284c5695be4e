package org.dateline.reading.when;

import java.util.Optional;
import java.util.Set;

/// Reads years, decades and centuries: "2014", "'82", "the 1990s", "the 20th century", "575 BC".
final class Years implements Rule {

  private static final Set<String> BEFORE_CHRIST = Set.of("bc", "bce");

  private final Lexicon lexicon;
  private final Numbers numbers;

  Years(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    int from = line.is(at, "the") ? at + 1 : at;
    return decade(line, from)
        .or(() -> century(line, from))
        .or(() -> from > at ? Optional.empty() : year(line, at))
        .or(() -> from > at ? Optional.empty() : shortYear(line, at));
  }

  /// The year written at a piece, when four digits there can be one.
  Optional<Integer> plain(Line line, int at) {
    int year = line.number(at);
    return line.width(at) == 4 && year >= 1000 && year <= 2100
        ? Optional.of(year)
        : Optional.empty();
  }

  private Optional<Match> year(Line line, int at) {
    int number = line.number(at);
    if (number > 0 && line.isAny(at + 1, BEFORE_CHRIST)) {
      return Optional.of(new Match(at + 2, new FixedPeriod(Granule.year(1 - number))));
    }
    return plain(line, at)
        .filter(year -> isYear(line, at, year))
        .map(year -> new Match(at + 1, new FixedPeriod(Granule.year(year))));
  }

  private boolean isYear(Line line, int at, int year) {
    if (lexicon.contexts.has(Context.NUMBER_SIGN, line, at - 1)
        || lexicon.contexts.has(Context.COUNTED, line, at + 1)
        || isPartOfNumberOrName(line, at)) {
      return false;
    }
    boolean counts =
        line.isWord(at + 1)
            && !line.isGlued(at + 1)
            && !line.isCapital(at + 1)
            && line.word(at + 1).endsWith("s")
            && !lexicon.contexts.has(Context.NOT_COUNTED, line, at + 1);
    boolean withinName =
        line.isWord(at - 1)
            && line.isCapital(at - 1)
            && at > 1
            && line.isCapital(at + 1)
            && line.isWord(at + 1)
            && !lexicon.contexts.has(Context.BEFORE_YEAR, line, at - 1);
    if (lexicon.contexts.has(Context.BEFORE_ANY_YEAR, line, at - 1)) {
      return true;
    }
    return year >= 1900 && year <= 2050 && !counts && !withinName;
  }

  /// "A-2000", "2000-1", "20:14", "2000.5".
  private boolean isPartOfNumberOrName(Line line, int at) {
    boolean before =
        line.isGlued(at)
            && (line.isWord(at - 1)
                || line.is(at - 1, ".")
                || line.is(at - 1, ":")
                || isJoined(line, at)
                || line.is(at - 1, "/") && line.isGlued(at - 1) && !isYearNumber(line, at - 2));
    boolean after =
        line.isGlued(at + 1)
            && (line.isWord(at + 1) || line.is(at + 1, ":") && line.isGlued(at + 2));
    return before || after;
  }

  /// "F-2000", but not "mid-2000".
  private boolean isJoined(Line line, int at) {
    return line.is(at - 1, "-")
        && line.isGlued(at - 1)
        && line.isWord(at - 2)
        && !lexicon.contexts.has(Context.BEFORE_ANY_YEAR, line, at - 2);
  }

  private static boolean isYearNumber(Line line, int at) {
    return line.width(at) == 4 && line.number(at) > 1000;
  }

  /// "since '82".
  private Optional<Match> shortYear(Line line, int at) {
    int number = line.number(at + 1);
    boolean written =
        line.is(at, "'")
            && !line.isGlued(at)
            && line.isGlued(at + 1)
            && line.width(at + 1) == 2
            && number >= 0
            && !line.isGlued(at + 2);
    return written
            && (lexicon.contexts.has(Context.BEFORE_ANY_YEAR, line, at - 1)
                || at + 2 >= line.size())
        ? Optional.of(new Match(at + 2, new FixedPeriod(Granule.year(century(number) + number))))
        : Optional.empty();
  }

  private static int century(int twoDigits) {
    return twoDigits > 40 ? 1900 : 2000;
  }

  private Optional<Match> decade(Line line, int at) {
    var word = lexicon.decades.at(line, at);
    if (word.isPresent() && line.is(at - 1, "the")) {
      return word.map(w -> decade(w.end(), 1900 + w.meaning()));
    }
    int digits = line.is(at, "'") && line.isGlued(at + 1) ? at + 1 : at;
    int number = line.number(digits);
    int end = line.is(digits + 1, "'") && line.isGlued(digits + 1) ? digits + 2 : digits + 1;
    if (!line.is(end, "s") || !line.isGlued(end) || number < 0 || number % 10 != 0) {
      return Optional.empty();
    }
    if (line.width(digits) == 2) {
      return line.is(at - 1, "the") || digits > at
          ? Optional.of(decade(end + 1, century(number) + number))
          : Optional.empty();
    }
    return number >= 1000 && number <= 2100
        ? Optional.of(decade(end + 1, number))
        : Optional.empty();
  }

  private static Match decade(int end, int first) {
    return new Match(end, new FixedPeriod(Granule.decade(first)));
  }

  private Optional<Match> century(Line line, int at) {
    return numbers
        .ordinal(line, at)
        .filter(rank -> rank.number() > 0 && rank.number() < 30)
        .flatMap(rank -> {
          int end = line.is(rank.end(), "-") ? rank.end() + 1 : rank.end();
          return line.is(end, "century")
              ? Optional.of(new Match(end + 1, new FixedPeriod(Granule.century(rank.number()))))
              : Optional.<Match>empty();
        });
  }
}
