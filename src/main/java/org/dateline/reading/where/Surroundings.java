package org.dateline.reading.where;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.Level;
import org.jspecify.annotations.Nullable;

/// The town that a text speaks of where it names a place which the gazetteer lacks.
final class Surroundings {

  /// Words between a name and its town, at most.
  private static final int FARTHEST = 60;

  /// Names of a country that make a text one about it.
  private static final int MOST_OF = 3;

  private Surroundings() {}

  /// The town named closest before or behind the mention; one of the same sentence first.
  static Optional<Name> town(
      Words words, List<Recogniser.Judged> judged, int at, Map<Mention, Name> names) {
    var mention = judged.get(at).mention();
    var self = names.get(mention);
    var home = home(judged, names);
    Name best = null;
    int least = FARTHEST;
    for (var other : judged) {
      var name = names.get(other.mention());
      int gap = gap(mention, other.mention());
      if (!words.together(mention.from(), other.mention().from())) {
        boolean abroad = name != null && home.isPresent() && !home.get().equals(country(name));
        gap += abroad ? FARTHEST : FARTHEST / 3;
      }
      if (name != null && name != self && gap < least && town(name)) {
        best = name;
        least = gap;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The country of which the text names most; empty when none stands out.
  private static Optional<String> home(List<Recogniser.Judged> judged, Map<Mention, Name> names) {
    var counts = new HashMap<String, Integer>();
    for (var one : judged) {
      var name = names.get(one.mention());
      var country = name == null ? null : country(name);
      if (country != null) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= MOST_OF && 2 * entry.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static @Nullable String country(Name name) {
    return name.senses.isEmpty() ? null : name.senses.getFirst().place.country();
  }

  private static boolean town(Name name) {
    return !name.senses.isEmpty()
        && (name.senses.getFirst().place.level() == Level.CITY
            || LevelCue.county(name.senses.getFirst().place));
  }

  private static int gap(Mention one, Mention other) {
    return Math.max(one.from() - other.to(), other.from() - one.to());
  }
}
