package org.dateline.reading.where;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.Level;

/// The town that a text speaks of where it names a place which the gazetteer lacks.
final class Surroundings {

  /// Words between a name and its town, at most.
  private static final int FARTHEST = 60;

  private Surroundings() {}

  /// The town named closest before or behind the mention; one of the same sentence first.
  static Optional<Name> town(
      Words words, List<Recogniser.Judged> judged, int at, Map<Mention, Name> names) {
    var mention = judged.get(at).mention();
    var self = names.get(mention);
    Name best = null;
    int least = FARTHEST;
    for (var other : judged) {
      var name = names.get(other.mention());
      int gap = gap(mention, other.mention());
      if (!words.together(mention.from(), other.mention().from())) {
        gap += FARTHEST / 3;
      }
      if (name != null && name != self && gap < least && town(name)) {
        best = name;
        least = gap;
      }
    }
    return Optional.ofNullable(best);
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
