package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.place.Gazetteer;
import org.dateline.place.Place;
import org.dateline.reading.where.Mention.Kind;
import org.jspecify.annotations.Nullable;

/// Takes up every run of words that may be the name of a place; it does not judge.
final class NameFinder {

  private static final int LONGEST_FEATURE = 5;

  private final Words words;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> looked = new HashMap<>();

  NameFinder(Words words, Lexicon lexicon, Gazetteer gazetteer) {
    this.words = words;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  /// In the order of the text, none overlapping another.
  List<Mention> find() {
    var found = new ArrayList<Mention>();
    for (int i = 0; i < words.size(); ) {
      if (never(i, i + 2)) {
        i += 2;
        continue;
      }
      var mention = at(i);
      if (mention == null) {
        i++;
      } else {
        found.add(mention);
        i = mention.to();
      }
    }
    return found;
  }

  /// Whether the gazetteer holds the words from `from`, inclusive, to `to`, exclusive.
  boolean holds(int from, int to) {
    return !named(words.join(from, to)).isEmpty();
  }

  private @Nullable Mention at(int i) {
    var text = words.text(i);
    if (!words.capital(i) && !article(i)) {
      return null;
    }
    var shortened = shortened(i);
    if (shortened != null) {
      return shortened;
    }
    var known = known(i);
    var feature = feature(i);
    if (feature != null && (known == null || feature.to() > known.to())) {
      return feature;
    }
    if (known != null) {
      return known;
    }
    var adjective = adjective(i);
    if (adjective != null) {
      return adjective;
    }
    if (ordinary(i, i + 1)
        || words.opens(i)
        || words.shouted(i)
        || text.length() < 3
        || !words.capital(i)) {
      return null;
    }
    int end = i + 1;
    while (end < i + 3
        && words.together(i, end)
        && words.capital(end)
        && known(end) == null
        && shortened(end) == null) {
      end++;
    }
    return new Mention(i, end, words.join(i, end), List.of(), Kind.UNKNOWN);
  }

  private @Nullable Mention shortened(int i) {
    for (int to = Math.min(i + 3, words.size()); to > i; to--) {
      if (!words.together(i, to - 1)) {
        continue;
      }
      var text = to == i + 1 ? words.text(i) : written(i, to);
      var name = lexicon.abbreviations().get(text);
      if (name == null && text.matches("(\\p{Lu}\\.)+\\p{Lu}")) {
        name = lexicon.abbreviations().get(text + ".");
      }
      if (name == null && words.text(i - 1).equals(",")) {
        name = lexicon.abbreviations().get(text + ",");
      }
      if (name != null && (!ambiguousWord(text) || words.text(i - 1).equals(","))) {
        return new Mention(i, to, name, named(name), Kind.SHORT);
      }
    }
    return null;
  }

  /// "the Turkish border", "a Cypriot port": an adjective of a country that tells where.
  private @Nullable Mention adjective(int i) {
    if (!lexicon.ofCountry().contains(words.lower(i + 1)) || words.capital(i + 1)) {
      return null;
    }
    var places =
        gazetteer.countryOfDemonym(words.text(i)).flatMap(gazetteer::country).stream().toList();
    return places.isEmpty()
        ? null
        : new Mention(i, i + 1, places.getFirst().name(), places, Kind.SHORT);
  }

  /// "Miss.", "Wash." and their like may end a sentence as words do.
  private boolean ambiguousWord(String text) {
    return switch (text) {
      case "Miss.",
          "Wash.",
          "Mass.",
          "Man.",
          "Ore.",
          "Ind.",
          "Ill.",
          "Del.",
          "La.",
          "Pa.",
          "Mo.",
          "Va.",
          "CAR",
          "Md" ->
          true;
      default -> false;
    };
  }

  /// The words as in print: no space before a comma.
  private String written(int from, int to) {
    return words.join(from, to).replace(" ,", ",").replace("d' ", "d'");
  }

  private @Nullable Mention known(int i) {
    for (int length = gazetteer.longestName(words.texts(), i); length > 0; length--) {
      int to = i + length;
      if (to > words.size() || !words.together(i, to - 1) || !proper(i, to)) {
        continue;
      }
      var name = words.join(i, to);
      var senses = named(name);
      if (!senses.isEmpty() && !ordinary(i, to)) {
        return new Mention(i, to, name, senses, Kind.KNOWN);
      }
    }
    return null;
  }

  /// A single word that is no name however it is written: "Eastern", "March", "Georgian".
  private boolean ordinary(int from, int to) {
    int first = words.lower(from).equals("the") && to > from + 1 ? from + 1 : from;
    var word = words.lower(first);
    if (never(first, to) || Character.isDigit(words.text(to - 1).charAt(0))) {
      return true;
    }
    return to == first + 1
        && (lexicon.directions().contains(word)
            || gazetteer.countryOfDemonym(words.text(first)).isPresent());
  }

  private boolean never(int from, int to) {
    return to <= words.size()
        && words.capital(from)
        && lexicon.never().contains(words.join(from, to).toLowerCase(Locale.ROOT));
  }

  /// Whether it is written as a name: the first and the last word with a capital, a short one not
  /// in mere capitals by chance.
  private boolean proper(int from, int to) {
    if (!words.capital(to - 1) && !Character.isDigit(words.text(to - 1).charAt(0))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      var text = words.text(i);
      boolean joins =
          text.length() <= 3 || words.capital(i) || text.matches("(\\P{L}|.{1,3}['’-]).*");
      if (!joins || ",;:()\"".contains(text)) {
        return false;
      }
    }
    return to - from > 1
        || words.text(from).length() > 2 && !(words.shouted(from) && words.text(from).length() < 4);
  }

  /// "al-Hilla", "el-Arish": an article in lower case before a capital.
  private boolean article(int i) {
    var text = words.text(i);
    return text.matches("(al|el|as|ash|ar|at|an|ad|az)(-\\p{Lu}.*)?")
        && (text.contains("-") || words.text(i + 1).equals("-") && words.capital(i + 2));
  }

  private @Nullable Mention feature(int i) {
    var first = words.lower(i);
    if (!words.capital(i)
        || first.equals("the")
        || lexicon.titles().contains(first)
        || words.opens(i) && lexicon.locatives().containsKey(first)) {
      return null;
    }
    if (lexicon.featuresBefore().contains(words.lower(i))
        && words.together(i, i + 1)
        && words.capital(i + 1)) {
      return feature(i, i + 2);
    }
    for (int end = i + 1; end < i + LONGEST_FEATURE && words.together(i, end); end++) {
      if (!words.capital(end)) {
        return null;
      }
      if (lexicon.features().contains(words.lower(end))
          && !gazetteer.countryOfDemonym(words.text(i)).isPresent()) {
        int to = end + 1;
        return feature(i, to);
      }
    }
    return null;
  }

  private Mention feature(int from, int to) {
    var name = words.join(from, to);
    return new Mention(from, to, name, named(name), Kind.FEATURE);
  }

  private List<Place> named(String name) {
    return looked.computeIfAbsent(name, gazetteer::named);
  }
}
