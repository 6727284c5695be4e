package org.dateline.reading.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Mention.Kind;

/// Takes up every run of words that may be the name of a place; it does not judge.
final class NameFinder {

  private static final int LONGEST_ABBREVIATION = 3;
  private static final int LONGEST_UNKNOWN = 3;

  /// People of a place that is known by its bare name.
  private static final long GREAT = 300_000;

  /// What joins words to one name.
  private static final Set<String> PARTICLES =
      Set.of(
          "da", "das", "de", "del", "dell'", "della", "delle", "dello", "des", "di", "do", "dos",
          "du", "ul");

  /// "U.S": the full stop went to the end of the sentence.
  private static final Pattern CUT_SHORT = Pattern.compile("(\\p{Lu}\\.)+\\p{Lu}");

  /// Behind a year, British Columbia elsewhere.
  private static final Set<String> ERA = Set.of("B.C.", "BC", "B.C");

  private final Words words;
  private final Lexicon lexicon;
  private final Lookup lookup;
  private final Variants variants;
  private final FeatureNames features;

  NameFinder(Words words, Lexicon lexicon, Lookup lookup, Variants variants) {
    this.words = words;
    this.lexicon = lexicon;
    this.lookup = lookup;
    this.variants = variants;
    this.features = new FeatureNames(words, lexicon, lookup);
  }

  /// In the order of the text, none overlapping another.
  List<Mention> find() {
    var found = new ArrayList<Mention>();
    for (int i = 0; i < words.size(); ) {
      var mention = at(i);
      mention.ifPresent(found::add);
      i = lookup.never(i, i + 2) ? i + 2 : mention.map(Mention::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Mention> at(int i) {
    if (!lookup.begins(i) || lookup.never(i, i + 2) || era(i)) {
      return Optional.empty();
    }
    var known = known(i).map(this::whole).or(() -> adjective(i));
    int end = known.map(Mention::to).orElse(i);
    return variant(i).filter(longer -> longer.to() > end).or(() -> known).or(() -> unknown(i));
  }

  /// An abbreviation, or the longer of a known name and a street or water.
  private Optional<Mention> known(int i) {
    var abbreviation = abbreviation(i);
    if (abbreviation.isPresent()) {
      return abbreviation;
    }
    var name = lookup.longest(i);
    var feature = features.at(i);
    int end = name.map(Mention::to).orElse(i);
    return feature
        .filter(longer -> longer.to() > end || end == i + 1 && longer.senses().isEmpty())
        .or(() -> name);
  }

  /// "Pescara del Tronto", "Bustan al-Qasr", "Kiryat Arba": a town's name that goes on is that of
  /// another place, which the gazetteer lacks.
  private Mention whole(Mention mention) {
    int next = mention.to();
    if (mention.kind() != Kind.KNOWN
        || next > mention.from() + 1
        || !words.together(mention.from(), next)
        || mention.senses().stream().anyMatch(NameFinder::great)) {
      return mention;
    }
    int end = next;
    if (PARTICLES.contains(words.text(next)) && words.capital(next + 1)) {
      end = next + 2;
    } else if (lookup.article(next) && words.text(next + 1).equals("-")) {
      end = next + 3;
    } else if (lookup.article(next) && words.text(next).contains("-")
        || words.capital(next) && town(next)) {
      end = next + 1;
    }
    return end > next && words.together(next, end - 1)
        ? new Mention(mention.from(), end, words.join(mention.from(), end), List.of(), Kind.UNKNOWN)
        : mention;
  }

  /// Whether the word alone is a small town's name and nothing else.
  private boolean town(int i) {
    var word = words.lower(i);
    if (lexicon.common().contains(word)
        || lexicon.organisations().contains(word)
        || words.shouted(i)) {
      return false;
    }
    return lookup
        .longest(i)
        .filter(one -> one.to() == i + 1 && one.senses().stream().noneMatch(NameFinder::great))
        .isPresent();
  }

  private static boolean great(Place place) {
    return place.population() >= GREAT
        || place.level() != Level.CITY && place.level() != Level.POINT && !LevelCue.county(place);
  }

  private Optional<Mention> abbreviation(int i) {
    for (int to = Math.min(i + LONGEST_ABBREVIATION, words.size()); to > i; to--) {
      if (words.together(i, to - 1)) {
        var name = meant(i, written(i, to));
        if (name.isPresent()) {
          var places = lookup.named(name.get());
          return Optional.of(new Mention(i, to, name.get(), places, Kind.SHORT));
        }
      }
    }
    return Optional.empty();
  }

  /// What the abbreviation stands for where it stands.
  private Optional<String> meant(int i, String text) {
    var all = lexicon.abbreviations();
    var name = all.get(text);
    if (name == null && CUT_SHORT.matcher(text).matches()) {
      name = all.get(text + ".");
    }
    var before = words.text(i - 1);
    if (name == null && (before.equals(",") || before.equals("-"))) {
      name = all.get(", " + text);
      if (name == null) {
        name = all.getOrDefault(text + ".", all.get(", " + text + "."));
      }
    }
    return Optional.ofNullable(name);
  }

  /// "575 B.C."
  private boolean era(int i) {
    return ERA.contains(words.text(i)) && words.text(i - 1).matches("\\d.*");
  }

  /// The words as in print: no space before a comma.
  private String written(int from, int to) {
    return to == from + 1
        ? words.text(from)
        : words.join(from, to).replace(" ,", ",").replace("d' ", "d'");
  }

  /// "the Turkish border", "the Syrian-Turkish border": an adjective of a country that tells where.
  private Optional<Mention> adjective(int i) {
    int noun = words.text(i + 1).equals("-") && lookup.country(i + 2).isPresent() ? i + 3 : i + 1;
    return lexicon.ofCountry().contains(words.text(noun))
        ? lookup
            .country(i)
            .map(country -> new Mention(i, i + 1, country.name(), List.of(country), Kind.SHORT))
        : Optional.empty();
  }

  private Optional<Mention> variant(int i) {
    return lookup.ordinary(i, i + 1) || words.shouted(i) || words.opens(i) && words.capital(i)
        ? Optional.empty()
        : variants.at(i);
  }

  /// Words with capitals that nothing explains.
  private Optional<Mention> unknown(int i) {
    if (!words.capital(i) && !words.text(i).contains("-")
        || words.opens(i)
        || words.shouted(i)
        || words.text(i).length() < 3
        || lookup.ordinary(i, i + 1)) {
      return Optional.empty();
    }
    int end = i + 1;
    while (end < i + LONGEST_UNKNOWN
        && words.together(i, end)
        && words.capital(end)
        && (known(end).isEmpty() || town(end))) {
      end++;
    }
    if (PARTICLES.contains(words.text(end))
        && words.capital(end + 1)
        && words.together(i, end + 1)) {
      end += 2;
    } else if (end == i + 1 && lookup.begins(end) && !words.capital(end)) {
      end += words.text(end + 1).equals("-") ? 3 : 1;
    }
    return Optional.of(new Mention(i, end, words.join(i, end), List.of(), Kind.UNKNOWN));
  }
}
