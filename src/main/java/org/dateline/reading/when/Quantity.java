package org.dateline.reading.when;

import java.math.BigDecimal;
import java.util.Optional;

/// How many: a number, or a number that is not told ("several").
///
/// @param number empty when it is not told
record Quantity(Optional<BigDecimal> number) {

  static final Quantity UNTOLD = new Quantity(Optional.empty());

  static Quantity of(BigDecimal number) {
    return new Quantity(Optional.of(number));
  }

  static Quantity of(int number) {
    return of(BigDecimal.valueOf(number));
  }

  /// The product in plain digits, `X` when the number is not told.
  String times(int factor) {
    return number
        .map(n -> n.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString())
        .orElse("X");
  }

  /// Whether it looks like a year: "2010-2011 school years".
  boolean isYear() {
    return whole().filter(n -> n >= 1900 && n <= 2100).isPresent();
  }

  /// The number when it is whole and of a size that a calendar can count.
  Optional<Integer> whole() {
    return number
        .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.intValue() < 10_000)
        .map(BigDecimal::intValue);
  }
}
