package org.dateline.reading.where;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.place.Level;
import org.jspecify.annotations.Nullable;

/// A part of a town that the text names as one: "Cairo's Abbasiya district", "the Adhamiyah
/// district of Baghdad". It lies in that town, whatever else in the world bears its name.
final class Quarter {

  /// How far the parts of a city may lie from its centre.
  private static final double KM = 60;

  private static final Set<String> PARTS =
      Set.of("district", "neighborhood", "neighbourhood", "suburb", "quarter", "borough");

  private Quarter() {}

  /// The town that the text says the mention is a part of.
  static Optional<Name> town(
      Words words, List<Recogniser.Judged> judged, int at, Map<Mention, Name> names) {
    var mention = judged.get(at).mention();
    if (at > 0 && owned(words, judged.get(at - 1).mention(), mention)) {
      return city(names.get(judged.get(at - 1).mention()));
    }
    if (at + 1 < judged.size() && partOf(words, mention, judged.get(at + 1).mention())) {
      return city(names.get(judged.get(at + 1).mention()));
    }
    return Optional.empty();
  }

  /// Whether a sense of the quarter is near enough to be in the town.
  static boolean holds(Name town, Sense quarter) {
    return town.senses.getFirst().distance(quarter) < KM;
  }

  private static Optional<Name> city(@Nullable Name name) {
    return Optional.ofNullable(name)
        .filter(
            town -> !town.senses.isEmpty() && town.senses.getFirst().place.level() == Level.CITY);
  }

  private static boolean owned(Words words, Mention town, Mention quarter) {
    var between = words.text(town.to());
    return (between.equals("'s") || between.equals("’s"))
        && quarter.from() == town.to() + 1
        && words.together(town.from(), quarter.from())
        && PARTS.contains(words.lower(quarter.to()));
  }

  private static boolean partOf(Words words, Mention quarter, Mention town) {
    var between = words.lower(quarter.to() + 1);
    return PARTS.contains(words.lower(quarter.to()))
        && (between.equals("of") || between.equals("in"))
        && town.from() == quarter.to() + 2
        && words.together(quarter.from(), town.from());
  }
}
