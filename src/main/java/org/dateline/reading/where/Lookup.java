package org.dateline.reading.where;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.reading.where.Mention.Kind;

/// Looks up the words of one text in the gazetteer, each name once.
final class Lookup {

  /// "al-Hilla", "el-Arish".
  private static final Pattern ARTICLE =
      Pattern.compile("(al|el|as|ash|ar|at|an|ad|az)(-\\p{Lu}.*)?");

  /// What may stand in lower case inside a name: "d'Ivoire".
  private static final Pattern INNER = Pattern.compile("(\\P{L}|.{1,3}['’-]).*");

  /// What may stand in lower case at the end of a name: "the Baltic states", "the Korean
  /// peninsula".
  private static final Set<String> SMALL =
      Set.of("states", "countries", "republics", "peninsula", "islands", "heights", "strip");

  private static final String GENITIVE = ".*['’]s";

  /// People of a city that everybody knows the country of.
  private static final long GREAT_CITY = 500_000;

  private static final String BUILDING = "BLDG";

  private final Words words;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Map<String, List<Place>> looked = new HashMap<>();

  Lookup(Words words, Lexicon lexicon, Gazetteer gazetteer) {
    this.words = words;
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
  }

  List<Place> named(String name) {
    return looked.computeIfAbsent(name, this::look);
  }

  /// "White House" is Casablanca's name, too, but never means it.
  private List<Place> look(String name) {
    var places = gazetteer.named(name);
    if (!lexicon.seats().contains(name.toLowerCase(Locale.ROOT))) {
      return places;
    }
    var buildings = places.stream().filter(place -> place.featureCode().equals(BUILDING)).toList();
    return buildings.isEmpty() ? places : buildings;
  }

  /// Whether the gazetteer holds the words from `from`, inclusive, to `to`, exclusive.
  boolean holds(int from, int to) {
    return !named(words.join(from, to)).isEmpty();
  }

  /// The country that the word is an adjective of: "Turkish".
  Optional<Place> country(int i) {
    return gazetteer.countryOfDemonym(words.text(i)).flatMap(gazetteer::country);
  }

  List<Place> spelledLike(String name, Set<String> countries) {
    return gazetteer.spelledLike(name, countries);
  }

  /// Codes of the countries that the text names, by a name, by an adjective or by a great city.
  Set<String> countries() {
    var found = new HashSet<String>();
    for (int i = 0; i < words.size(); i++) {
      if (words.capital(i)) {
        gazetteer.countryOfDemonym(words.text(i)).ifPresent(found::add);
        int length = gazetteer.longestName(words.texts(), i);
        if (length > 0) {
          var places = named(words.join(i, i + length));
          places.stream()
              .filter(place -> place.level() == Level.COUNTRY)
              .map(place -> place.id().value().substring(3))
              .forEach(found::add);
          places.stream()
              .limit(1)
              .filter(place -> place.level() == Level.CITY && place.population() > GREAT_CITY)
              .flatMap(place -> Optional.ofNullable(place.country()).stream())
              .forEach(found::add);
        }
      }
    }
    return Set.copyOf(found);
  }

  /// Whether it is an Arabic article, or a name that begins with one in lower case.
  boolean article(int i) {
    return ARTICLE.matcher(words.text(i)).matches();
  }

  /// Whether a name may begin here: a capital, or an Arabic article before one.
  boolean begins(int i) {
    var text = words.text(i);
    return words.capital(i)
        || text.startsWith("a") | text.startsWith("e")
            && ARTICLE.matcher(text).matches()
            && (text.contains("-") || words.text(i + 1).equals("-") && words.capital(i + 2));
  }

  /// The longest name of the gazetteer that begins here and is written as one.
  Optional<Mention> longest(int from) {
    for (int length = gazetteer.longestName(words.texts(), from); length > 0; length--) {
      int to = from + length;
      if (to <= words.size()
          && words.together(from, to - 1)
          && proper(from, to)
          && !ordinary(from, to)
          && holds(from, to)
          && !genitive(from, to)
          && !ofBody(from, to)) {
        var name = words.join(from, to);
        return Optional.of(new Mention(from, to, name, named(name), Kind.KNOWN));
      }
    }
    return Optional.empty();
  }

  /// "Jordan's" is no village of Jordans; "Land's End" and "St. John's" are written so.
  private boolean genitive(int from, int to) {
    return words.genitive(to - 1)
        && named(words.join(from, to)).stream().noneMatch(place -> place.name().matches(GENITIVE));
  }

  /// Whether the last word belongs to a body of the town that the words before it name: "Dublin
  /// City" in "Dublin City Council".
  private boolean ofBody(int from, int to) {
    if (to - from < 2 || words.localBody(to - 1, lexicon.localBodies()) < 2) {
      return false;
    }
    var town = named(words.join(from, to - 1)).stream().findFirst();
    return town.filter(place -> place.level() == Level.CITY).isPresent()
        && town.get().population() >= named(words.join(from, to)).getFirst().population();
  }

  /// Words that are no name however they are written: "Eastern", "March", "Georgian".
  boolean ordinary(int from, int to) {
    int first = words.lower(from).equals("the") && to > from + 1 ? from + 1 : from;
    if (never(first, to) || Character.isDigit(words.text(to - 1).charAt(0))) {
      return true;
    }
    var word = words.lower(first);
    return to == first + 1
        && (lexicon.directions().contains(word)
            || lexicon.titles().contains(word)
            || gazetteer.countryOfDemonym(words.text(first)).isPresent());
  }

  /// Whether the list of what is never a place holds the words.
  boolean never(int from, int to) {
    return to <= words.size()
        && words.capital(from)
        && lexicon.never().contains(words.join(from, to).toLowerCase(Locale.ROOT));
  }

  /// Whether it is written as a name: no small word at its end, and no short word in mere capitals,
  /// which would be an abbreviation of something else.
  private boolean proper(int from, int to) {
    var last = words.text(to - 1);
    boolean small = to - from > 1 && SMALL.contains(last);
    if (!words.capital(to - 1)
        && !Character.isDigit(last.charAt(0))
        && !words.genitive(to - 1)
        && !small) {
      return false;
    }
    for (int i = from; i < to; i++) {
      var text = words.text(i);
      boolean joins =
          text.length() <= 3
              || words.capital(i)
              || INNER.matcher(text).matches()
              || small && i == to - 1;
      if (!joins || ",;:()\"".contains(text)) {
        return false;
      }
    }
    return to - from > 1 || last.length() > 2 && !(words.shouted(from) && last.length() < 4);
  }
}
