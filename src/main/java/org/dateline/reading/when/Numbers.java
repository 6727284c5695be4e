package org.dateline.reading.when;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads numbers in digits and words: "12", "2.5", "twenty-one", "two dozen", "several".
final class Numbers {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");

  private final Lexicon lexicon;

  Numbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A number that was read.
  ///
  /// @param end the piece after it
  record Read(int end, Quantity quantity) {}

  /// The longest number at a piece.
  Optional<Read> quantity(Line line, int at) {
    if (at < line.size() && line.piece(at).isNumber()) {
      var number = new BigDecimal(line.word(at).replace(",", ""));
      return Optional.of(scaled(line, at + 1, number));
    }
    var hit = lexicon.numerals.at(line, at);
    if (hit.isEmpty()) {
      return Optional.empty();
    }
    var meaning = hit.get().meaning();
    int end = hit.get().end();
    if (meaning.equals("X")) {
      return Optional.of(new Read(end, Quantity.UNTOLD));
    }
    if (meaning.startsWith("x")) {
      return Optional.of(scaled(line, at, BigDecimal.ONE));
    }
    var number = new BigDecimal(meaning);
    if (number.intValue() >= 20) {
      int next = line.is(end, "-") ? end + 1 : end;
      var ones = plain(line, next).filter(n -> n.intValue() < 10 && !line.is(next, "a"));
      if (ones.isPresent()) {
        number = number.add(ones.get());
        end = next + 1;
      }
    }
    return Optional.of(scaled(line, end, number));
  }

  /// "two hundred", "3 dozen", "two and a half".
  private Read scaled(Line line, int from, BigDecimal number) {
    int end = from;
    var result = number;
    for (var factor = factor(line, end); factor.isPresent(); factor = factor(line, end)) {
      result = result.multiply(factor.get());
      end++;
    }
    if (line.is(end, "and") && line.is(end + 1, "a") && line.is(end + 2, "half")) {
      result = result.add(new BigDecimal("0.5"));
      end += 3;
    }
    return new Read(end, Quantity.of(result));
  }

  private Optional<BigDecimal> factor(Line line, int at) {
    return lexicon
        .numerals
        .at(line, at)
        .map(WordList.Hit::meaning)
        .filter(m -> m.startsWith("x"))
        .map(m -> new BigDecimal(m.substring(1)));
  }

  private Optional<BigDecimal> plain(Line line, int at) {
    return lexicon
        .numerals
        .at(line, at)
        .map(WordList.Hit::meaning)
        .filter(m -> Character.isDigit(m.charAt(0)))
        .map(BigDecimal::new);
  }

  static boolean isOrdinalEnding(Line line, int at) {
    return line.isAny(at, ORDINAL_ENDINGS);
  }

  /// An ordinal that was read.
  ///
  /// @param number -1 counts from the end
  record Rank(int end, int number) {}

  /// "third", "3rd", "last", "twenty-first".
  Optional<Rank> ordinal(Line line, int at) {
    int digits = line.number(at);
    if (digits > 0) {
      return line.isGlued(at + 1) && line.isAny(at + 1, ORDINAL_ENDINGS)
          ? Optional.of(new Rank(at + 2, digits))
          : Optional.empty();
    }
    var hit = lexicon.ordinals.at(line, at);
    if (hit.isPresent()) {
      return hit.map(h -> new Rank(h.end(), h.meaning()));
    }
    var tens = plain(line, at).map(BigDecimal::intValue).filter(n -> n >= 20 && n % 10 == 0);
    if (tens.isPresent()) {
      int next = line.is(at + 1, "-") ? at + 2 : at + 1;
      return lexicon
          .ordinals
          .at(line, next)
          .filter(h -> h.meaning() > 0 && h.meaning() < 10)
          .map(h -> new Rank(h.end(), tens.get() + h.meaning()));
    }
    return Optional.empty();
  }
}
