package org.dateline.place;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a place from a line of a table: `name`, `aliases` (divided by `|`), `level`, `feature`,
/// `country`, `longitude`, `latitude`, and where the file has them `id`, `defacto`, `division` and
/// `population`.
final class PlaceLine {

  private PlaceLine() {}

  /// @throws IllegalArgumentException when something is missing or impossible
  static Place place(Table.Line line) {
    String name = line.require("name");
    return new Place(
        new PlaceId(line.getOr("id", ownId(name))),
        name,
        level(line.require("level")),
        line.getOr("feature", ""),
        orNull(line.get("country")),
        orNull(line.getOr("defacto", "")),
        orNull(line.getOr("division", "")),
        new Position(line.number("longitude"), line.number("latitude")),
        population(line.getOr("population", "0")));
  }

  private static String ownId(String name) {
    return "dl:" + NameKey.of(name).replace(' ', '-');
  }

  private static Level level(String text) {
    try {
      return Level.valueOf(text);
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(Level.values()).map(Level::name).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("'" + text + "' is no level; write one of " + known, e);
    }
  }

  private static long population(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("the population '" + text + "' is not a whole number", e);
    }
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
