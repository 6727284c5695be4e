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

  /// Words within which a capital may own a quarter: "Baghdad's Karrada district".
  private static final int BESIDE = 2;

  /// Names of a country that make a text one about it.
  private static final int MOST_OF = 3;

  /// How many times less often a country is named of which the text says little.
  private static final int MARGIN = 3;

  private Surroundings() {}

  /// The town named closest before or behind the mention, one of the same sentence first; none when
  /// another sentence names it, of a country that the text hardly speaks of.
  static Optional<Name> town(
      Words words, List<Recogniser.Judged> judged, int at, Map<Mention, Name> names) {
    var mention = judged.get(at).mention();
    var self = names.get(mention);
    Name best = null;
    boolean together = false;
    int least = FARTHEST;
    for (var other : judged) {
      var name = names.get(other.mention());
      int gap = gap(mention, other.mention());
      boolean same = words.together(mention.from(), other.mention().from());
      if (!same) {
        gap += FARTHEST / 3;
      }
      if (name != null
          && name != self
          && gap < least
          && town(name)
          && !(gap > BESIDE && governs(words, other.mention(), name))) {
        best = name;
        least = gap;
        together = same;
      }
    }
    return best == null || !together && isAbroad(best, countries(judged, names))
        ? Optional.empty()
        : Optional.of(best);
  }

  /// "Nairobi's defence minister": the capital of those who govern.
  private static boolean governs(Words words, Mention mention, Name name) {
    return name.senses.getFirst().place.featureCode().equals("PPLC")
        && words.text(mention.to()).matches("['’]s");
  }

  /// Whether a name is of a country of which the text says little beside another.
  private static boolean isAbroad(Name name, Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var country = country(name);
    return country != null && most >= MOST_OF && MARGIN * counts.getOrDefault(country, 0) <= most;
  }

  /// How often the text names each country, or a place of it.
  private static Map<String, Integer> countries(
      List<Recogniser.Judged> judged, Map<Mention, Name> names) {
    var counts = new HashMap<String, Integer>();
    for (var one : judged) {
      var name = names.get(one.mention());
      var country = name == null ? null : country(name);
      if (country != null) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    return counts;
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
