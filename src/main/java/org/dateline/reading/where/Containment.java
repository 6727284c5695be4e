package org.dateline.reading.where;

import java.util.Objects;
import org.dateline.place.Level;
import org.dateline.place.Place;

/// Whether one place lies in another, and whether the text writes them so.
final class Containment {

  private Containment() {}

  /// "A, B", "A (B", "A in B": the second right behind the first, as what holds it.
  static boolean written(Words words, Mention inner, Mention outer) {
    if (!words.together(inner.from(), outer.from())) {
      return false;
    }
    int gap = outer.from() - inner.to();
    var between = words.text(inner.to());
    return gap == 0
        || gap == 1 && (between.equals(",") || between.equals("(") || between.equals("/"));
  }

  /// "A, B", "A and B", "A, and B".
  static boolean listed(Words words, Mention left, Mention right) {
    if (!words.together(left.from(), right.from())) {
      return false;
    }
    int gap = right.from() - left.to();
    return gap > 0
        && gap <= 2
        && joins(words, left.to())
        && (gap == 1 || joins(words, left.to() + 1));
  }

  private static boolean joins(Words words, int i) {
    return switch (words.lower(i)) {
      case ",", "and", "or", "&", "/", "the" -> true;
      default -> false;
    };
  }

  /// Whether some place of the first name lies in some place of the second.
  static boolean holds(Mention inner, Mention outer) {
    return inner.senses().stream()
        .anyMatch(one -> outer.senses().stream().anyMatch(two -> holds(one, two)));
  }

  /// Whether `outer` is a country or division that holds `inner`.
  static boolean holds(Place inner, Place outer) {
    if (inner.id().equals(outer.id()) || !finer(inner.level(), outer.level())) {
      return false;
    }
    return switch (outer.level()) {
      case COUNTRY -> Objects.equals(inner.country(), outer.country());
      case REGION ->
          Objects.equals(inner.country(), outer.country())
              && outer.division() != null
              && Objects.equals(inner.division(), outer.division());
      case POINT, CITY, CONTINENT -> false;
    };
  }

  private static boolean finer(Level inner, Level outer) {
    return inner.compareTo(outer) < 0;
  }
}
