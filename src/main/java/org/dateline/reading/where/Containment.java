package org.dateline.reading.where;

import java.util.Objects;
import org.dateline.place.Level;
import org.dateline.place.Place;

/// Whether one place lies in another, and whether the text writes them so.
final class Containment {

  private static final double KM_A_DEGREE = 111.2;

  /// How far a town may lie from the middle of its county.
  private static final double COUNTY_KM = 50;

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
        .anyMatch(
            one -> outer.senses().stream().anyMatch(two -> called(two, outer) && holds(one, two)));
  }

  /// "Becker, Clay and Grant counties" is a row: to hold a town a county must be called one.
  static boolean called(Place place, Mention mention) {
    return !LevelCue.county(place) || place.name().equalsIgnoreCase(mention.name());
  }

  /// Whether `outer` is a country or division that holds `inner`.
  static boolean holds(Place inner, Place outer) {
    if (inner.id().equals(outer.id()) || !finer(inner, outer)) {
      return false;
    }
    return switch (outer.level()) {
      case COUNTRY -> Objects.equals(inner.country(), outer.country());
      case REGION ->
          Objects.equals(inner.country(), outer.country())
              && outer.division() != null
              && Objects.equals(inner.division(), outer.division())
              && (!LevelCue.county(outer) || within(inner, outer));
      case POINT, CITY, CONTINENT -> false;
    };
  }

  /// Whether the place is as near to the middle of the county as its towns are.
  private static boolean within(Place inner, Place county) {
    var town = inner.position();
    var middle = county.position();
    double north = (town.latitude() - middle.latitude()) * KM_A_DEGREE;
    double east =
        (town.longitude() - middle.longitude())
            * KM_A_DEGREE
            * Math.cos(Math.toRadians(middle.latitude()));
    return north * north + east * east < COUNTY_KM * COUNTY_KM;
  }

  private static boolean finer(Place inner, Place outer) {
    return inner.level().compareTo(outer.level()) < 0
        || LevelCue.county(inner) && outer.level() == Level.REGION && !LevelCue.county(outer);
  }
}
