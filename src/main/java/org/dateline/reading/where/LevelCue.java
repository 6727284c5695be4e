package org.dateline.reading.where;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Mention.Kind;

/// A noun beside a name that says how coarse the place is: "the city of Aleppo", "the Kursk and
/// Rostov regions".
///
/// @param word as written
/// @param level a level's name, COUNTY, or LOCAL for a town or county
record LevelCue(String word, String level) {

  private static final String LOCAL = "LOCAL";

  /// Whether the place is as coarse as the noun says.
  boolean fits(Place place) {
    if (level.equals("COUNTY")) {
      return county(place);
    }
    if (local()) {
      return place.level() == Level.CITY || county(place);
    }
    return place.level() == Level.valueOf(level) && !county(place);
  }

  /// Whether it speaks of a row of places: "regions".
  boolean row() {
    return word.endsWith("s") && !level.equals(LOCAL);
  }

  /// Whether it is a body that only towns and counties have.
  boolean local() {
    return level.equals(LOCAL);
  }

  boolean county() {
    return level.equals("COUNTY");
  }

  static boolean county(Place place) {
    return place.featureCode().equals("ADM2");
  }

  /// The cue of one mention, given all of them in the order of the text.
  static Optional<LevelCue> of(Words words, Lexicon lexicon, List<Mention> mentions, int at) {
    var levels = lexicon.levels();
    var mention = mentions.get(at);
    if (mention.kind() == Kind.FEATURE) {
      return cue(words, levels, mention.to() - 1);
    }
    if (opensReport(words, mention)) {
      return Optional.of(new LevelCue(words.text(mention.from()), Level.CITY.name()));
    }
    var behind = behind(words, levels, mentions, at);
    if (behind.isPresent()) {
      return behind;
    }
    var ahead = ahead(words, levels, mention.from());
    return ahead.isPresent() ? ahead : body(words, lexicon, mention);
  }

  /// "Athens City Council": what only towns have.
  private static Optional<LevelCue> body(Words words, Lexicon lexicon, Mention mention) {
    int length = words.localBody(mention.to(), lexicon.localBodies());
    return length > 0 && words.together(mention.from(), mention.to())
        ? Optional.of(new LevelCue(words.join(mention.to(), mention.to() + length), LOCAL))
        : Optional.empty();
  }

  /// "WASHINGTON (AP)": reports are sent from cities.
  private static boolean opensReport(Words words, Mention mention) {
    return words.shouted(mention.from())
        && words.opens(mention.from())
        && words.text(mention.to()).matches("[-–—(]+");
  }

  private static Optional<LevelCue> behind(
      Words words, Map<String, String> levels, List<Mention> mentions, int at) {
    int last = at;
    while (last + 1 < mentions.size()
        && Containment.listed(words, mentions.get(last), mentions.get(last + 1))) {
      last++;
    }
    int next = mentions.get(last).to();
    if (!words.together(mentions.get(at).from(), next)) {
      return Optional.empty();
    }
    return last == at || words.lower(next).endsWith("s")
        ? cue(words, levels, next)
        : cue(words, levels, mentions.get(at).to());
  }

  private static Optional<LevelCue> ahead(Words words, Map<String, String> levels, int from) {
    int i = from - 1;
    if (words.lower(i).equals("of") && words.together(i - 1, from)) {
      i--;
    }
    return words.together(i, from) ? cue(words, levels, i) : Optional.empty();
  }

  private static Optional<LevelCue> cue(Words words, Map<String, String> levels, int i) {
    return Optional.ofNullable(levels.get(words.lower(i)))
        .map(level -> new LevelCue(words.text(i), level));
  }
}
