package org.dateline.reading.where;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.reading.where.Mention.Kind;

/// Names that say by a word of their own what they are: "Elm Street", "Otter Creek", "Lake Harlan".
final class FeatureNames {

  private static final int LONGEST = 5;

  /// The seat of a state, each of which has one: it is that of the town around.
  private static final Set<String> ALONE = Set.of("capitol", "statehouse");

  private static final Set<String> COUNTY = Set.of("County", "Co", "Co.");
  private static final Set<String> ISLES = Set.of("IE", "GB");

  private final Words words;
  private final Lexicon lexicon;
  private final Lookup lookup;

  FeatureNames(Words words, Lexicon lexicon, Lookup lookup) {
    this.words = words;
    this.lexicon = lexicon;
    this.lookup = lookup;
  }

  /// The one that begins here.
  Optional<Mention> at(int from) {
    var first = words.lower(from);
    if (!words.capital(from)
        || first.equals("the")
        || lexicon.titles().contains(first)
        || words.opens(from) && lexicon.locatives().containsKey(first)
        || lookup.country(from).isPresent()) {
      return Optional.empty();
    }
    if (ALONE.contains(first) && !words.opens(from)) {
      return Optional.of(new Mention(from, from + 1, words.text(from), List.of(), Kind.FEATURE));
    }
    var county = county(from);
    if (county.isPresent()) {
      return county;
    }
    if (lexicon.featuresBefore().contains(first)
        && words.together(from, from + 1)
        && words.capital(from + 1)) {
      return Optional.of(mention(from, from + 2));
    }
    for (int i = from + 1; i < from + LONGEST && words.together(from, i); i++) {
      if (!words.capital(i) && !(words.saint(from) && words.genitive(i))) {
        return Optional.empty();
      }
      if (lexicon.features().contains(words.lower(i)) && !saint(i)) {
        return Optional.of(mention(from, i + 1)).filter(whole -> !tail(whole));
      }
    }
    return Optional.empty();
  }

  /// "County Clare", "Co. Mayo": as in Ireland and in the north of England.
  private Optional<Mention> county(int from) {
    if (!COUNTY.contains(words.text(from))
        || !words.together(from, from + 1)
        || !words.capital(from + 1)) {
      return Optional.empty();
    }
    var places =
        lookup.named(words.text(from + 1) + " County").stream()
            .filter(place -> ISLES.contains(String.valueOf(place.country())))
            .toList();
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mention(from, from + 2, words.join(from, from + 2), places, Kind.KNOWN));
  }

  /// "Flees Mosul Airport": whether the gazetteer holds its end alone.
  private boolean tail(Mention whole) {
    if (!whole.senses().isEmpty()) {
      return false;
    }
    for (int from = whole.from() + 1; from < whole.to() - 1; from++) {
      if (lookup.holds(from, whole.to())) {
        return true;
      }
    }
    return false;
  }

  /// "St. Louis", not "Main St.".
  private boolean saint(int i) {
    return words.lower(i).startsWith("st") && words.text(i).length() < 4 && words.capital(i + 1);
  }

  private Mention mention(int from, int to) {
    var name = words.join(from, to);
    return new Mention(from, to, name, lookup.named(name), Kind.FEATURE);
  }
}
