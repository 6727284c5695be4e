package org.dateline.reading.when;

import java.util.Optional;
import java.util.Set;

/// Reads durations and distances: "nearly five months", "two weeks ago", "27-year", "decades-long",
/// "three days later".
final class Amounts implements Rule {

  private static final Set<String> TO = Set.of("to", "or", "-");
  private static final Set<String> BEFORE_BARE =
      Set.of(
          "for", "in", "of", "take", "takes", "took", "taking", "within", "after", "over", "not",
          "by", "last", "lasted", "and", "or", "spent", "few", "-", "through", "until", "just",
          "only", "many", "if");
  private static final Set<String> AFTER_BARE =
      Set.of("ago", "later", "earlier", "before", "after", "of", "-", "from");
  private static final Set<String> NOT_A = Set.of("SECOND");

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
    if (read.isEmpty()) {
      return Optional.empty();
    }
    var quantity = read.get().quantity();
    int end = read.get().end();
    if (line.isAny(end, TO)) {
      var second = numbers.quantity(line, end + 1);
      if (second.isPresent() && !line.is(end + 1, "a") && !line.is(end + 1, "an")) {
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
        || isRank(line, from, unit.get().meaning())
        || isAge(line, unit.get().end())) {
      return Optional.empty();
    }
    end = unit.get().end();
    if (line.is(end, "-") && line.is(end + 1, "long")) {
      end += 2;
    }
    return Optional.of(
        distance(line, end, quantity, unit.get().meaning())
            .orElse(new Match(end, Duration.of(quantity, unit.get().meaning()))));
  }

  /// "a second" is another one; "one day" is some day.
  private static boolean isRank(Line line, int at, Unit unit) {
    boolean article = line.is(at, "a") || line.is(at, "an");
    return article && NOT_A.contains(unit.name())
        || line.is(at, "one")
            && (unit == Unit.DAY)
            && !BEFORE_BARE.contains(line.word(at - 1))
            && !AFTER_BARE.contains(line.word(at + 2));
  }

  /// "27 years old", "27-year-old".
  private static boolean isAge(Line line, int end) {
    return line.is(end, "old")
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
            && (line.isAny(at - 1, BEFORE_BARE)
                || line.isAny(end, AFTER_BARE) && !line.isWord(at - 1)
                || line.isAny(end, AFTER_BARE) && !line.is(end, "of")
                || at == 0);
    return tells
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
