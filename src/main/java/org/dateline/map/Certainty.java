package org.dateline.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.dateline.event.Event;
import org.dateline.event.Fact;
import org.dateline.place.Level;

/// How sure an event is, in words.
final class Certainty {

  private static final double SURE = 0.85;

  private Certainty() {}

  /// One or two sentences: "Date and place are written in the text."
  static String words(Event event) {
    var sentences = new ArrayList<String>();
    sentences.add(dateAndPlace(date(event), place(event)));
    if (event.certainty() < SURE) {
      sentences.add(Words.of("certainty.share", Math.round(event.certainty() * 100)));
    }
    return String.join(" ", sentences);
  }

  private enum Known {
    WRITTEN,
    COARSE,
    MISSING;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static String dateAndPlace(Known date, Known place) {
    return date == place
        ? Words.of("certainty.both." + date.key())
        : Words.of("certainty.date." + date.key())
            + " "
            + Words.of("certainty.place." + place.key());
  }

  private static Known date(Event event) {
    var when = event.when();
    if (when == null) {
      return Known.MISSING;
    }
    return when.first() != null && when.first().equals(when.last()) && quoted(event, Fact.WHEN)
        ? Known.WRITTEN
        : Known.COARSE;
  }

  private static boolean quoted(Event event, Fact fact) {
    return event.evidence().stream().anyMatch(evidence -> evidence.fact() == fact);
  }

  private static Known place(Event event) {
    if (event.where().isEmpty()) {
      return Known.MISSING;
    }
    var exact = EnumSet.of(Level.POINT, Level.CITY);
    List<Level> levels = event.where().stream().map(location -> location.place().level()).toList();
    return levels.stream().allMatch(exact::contains) ? Known.WRITTEN : Known.COARSE;
  }
}
