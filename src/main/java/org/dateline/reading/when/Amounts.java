package org.dateline.reading.when;

import java.util.Optional;

/// Reads durations and distances: "nearly five months", "two weeks ago", "27-year", "decades-long",
/// "three days later".
final class Amounts implements Rule {

  private final Lexicon lexicon;
  private final Numbers numbers;

  Amounts(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  @Override
  public Optional<Match> match(Line line, int at) {
    var approximation = lexicon.approximations.at(line, at);
    int from = approximation.map(WordList.Hit::end).orElse(at);
    return numbered(line, from).or(() -> at == from ? bare(line, at) : Optional.empty());
  }

  private Optional<Match> numbered(Line line, int from) {
    var read = numbers.quantity(line, from);
    boolean endOfYears =
        line.is(from - 1, "-")
            && line.isGlued(from)
            && read.map(r -> r.quantity().isYear()).orElse(false);
    if (read.isEmpty() || endOfYears) {
      return Optional.empty();
    }
    var low = lowEnd(line, from, read.get());
    if (low.isPresent()) {
      return low;
    }
    var quantity = read.get().quantity();
    int end = read.get().end();
    if (lexicon.contexts.has(Context.BETWEEN_NUMBERS, line, end)) {
      var second = numbers.quantity(line, end + 1);
      if (second.isPresent() && !line.is(end + 1, "a") && !line.is(end + 1, "an")) {
        if (quantity.isYear() && second.get().quantity().isYear()) {
          return Optional.empty();
        }
        quantity = second.get().quantity();
        end = second.get().end();
      }
    }
    if (line.is(end, "of") && line.is(end + 1, "the")) {
      return Optional.empty();
    }
    boolean hyphen = line.is(end, "-") && line.isGlued(end);
    end = hyphen ? end + 1 : end;
    for (var word = lexicon.measures.at(line, end);
        word.isPresent();
        word = lexicon.measures.at(line, end)) {
      end = word.get().end();
    }
    var unit = lexicon.units.at(line, end);
    if (unit.isEmpty()
        || isNoTime(line, from, end, unit.get().meaning())
        || isAge(line, unit.get().end())) {
      return Optional.empty();
    }
    boolean several =
        line.is(from, "a") && read.get().end() == from + 1 && line.word(end).endsWith("s");
    quantity = several ? Quantity.UNTOLD : quantity;
    end = unit.get().end();
    if (line.is(end, "-") && line.is(end + 1, "long")) {
      end += 2;
    }
    return Optional.of(
        distance(line, end, quantity, unit.get().meaning())
            .orElse(new Match(end, Duration.of(quantity, unit.get().meaning()))));
  }

  /// The "60" of "between 60 and 90 days".
  private Optional<Match> lowEnd(Line line, int from, Numbers.Read low) {
    if (!line.is(from - 1, "between") || !line.is(low.end(), "and")) {
      return Optional.empty();
    }
    return numbers
        .quantity(line, low.end() + 1)
        .flatMap(high -> lexicon.units.at(line, high.end()))
        .map(unit -> new Match(low.end(), Duration.of(low.quantity(), unit.meaning())));
  }

  /// "a second" is another one, "one day" some day, "a quarter of" a part.
  private boolean isNoTime(Line line, int at, int unitAt, Unit unit) {
    boolean single = unitAt == at + 1;
    boolean article = single && (line.is(at, "a") || line.is(at, "an"));
    return switch (unit) {
      case SECOND -> article;
      case DAY -> single && (article || line.is(at, "one")) && !isCued(line, at, unitAt + 1);
      case QUARTER -> article || line.is(unitAt + 1, "of");
      case MINUTE, HOUR, WEEKEND, WEEK, FORTNIGHT, MONTH, YEAR, DECADE, CENTURY, MILLENNIUM ->
          false;
    };
  }

  private boolean isCued(Line line, int from, int end) {
    return lexicon.contexts.has(Context.BEFORE_AMOUNT, line, from - 1) && !line.is(from - 1, "not")
        || lexicon.contexts.has(Context.AFTER_AMOUNT, line, end);
  }

  /// "27 years old", "27-year-old".
  private static boolean isAge(Line line, int end) {
    return line.is(end, "of") && line.is(end + 1, "age")
        || line.is(end, "old")
        || line.is(end, "-") && line.is(end + 1, "old")
        || line.is(end, "olds");
  }

  /// "years", "decades-long": a plural alone, where it tells a time.
  private Optional<Match> bare(Line line, int at) {
    var hit = lexicon.units.at(line, at);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    var unit = hit.get().meaning();
    int end = hit.get().end();
    boolean isLong = line.is(end, "-") && line.is(end + 1, "long");
    boolean plural = line.word(at).endsWith("s") && line.word(at).length() > 3;
    if (isLong) {
      return Optional.of(
          new Match(end + 2, Duration.of(plural ? Quantity.UNTOLD : Quantity.of(1), unit)));
    }
    boolean tells =
        plural
            && (lexicon.contexts.has(Context.BEFORE_AMOUNT, line, at - 1)
                || lexicon.contexts.has(Context.AFTER_AMOUNT, line, end)
                || at == 0);
    boolean vague = line.is(end, "earlier") || line.is(end, "later");
    return tells && !vague
        ? distance(line, end, Quantity.UNTOLD, unit)
            .or(() -> Optional.of(new Match(end, Duration.of(Quantity.UNTOLD, unit))))
        : Optional.empty();
  }

  /// "ago", "later" and the like behind an amount.
  private static Optional<Match> distance(Line line, int end, Quantity quantity, Unit unit) {
    boolean closed = closes(line, end + 1);
    return switch (line.word(end)) {
      case "ago" -> Optional.of(new Match(end + 1, new Distance(quantity, unit, -1, true)));
      case "hence" -> Optional.of(new Match(end + 1, new Distance(quantity, unit, 1, true)));
      case "from" ->
          line.is(end + 1, "now")
              ? Optional.of(new Match(end + 2, new Distance(quantity, unit, 1, true)))
              : Optional.empty();
      case "later" -> Optional.of(new Match(end + 1, new Distance(quantity, unit, 1, false)));
      case "earlier", "previously" ->
          Optional.of(new Match(end + 1, new Distance(quantity, unit, -1, false)));
      case "before" ->
          closed
              ? Optional.of(new Match(end + 1, new Distance(quantity, unit, -1, false)))
              : Optional.empty();
      case "after", "afterwards" ->
          closed
              ? Optional.of(new Match(end + 1, new Distance(quantity, unit, 1, false)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Whether a clause ends before a piece.
  static boolean closes(Line line, int at) {
    return at >= line.size() || !line.isWord(at) && !line.piece(at).isNumber();
  }
}
