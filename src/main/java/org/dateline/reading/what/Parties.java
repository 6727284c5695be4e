package org.dateline.reading.what;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Argument;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;

/// Whether two phrases stand for the same party: by name ("John Kerry", "Kerry"), by country
/// ("Russian troops", "Moscow", "Lavrov" whom the article calls a Russian) or by the name of a
/// force ("Kurdish peshmerga units", "the peshmerga").
final class Parties {

  private static final Map<String, String> SEATS = seats();

  /// "pro-Russian" militiamen are not of Russia.
  private static final Pattern SIDE = Pattern.compile("(?i)\\b(?:pro|anti|non)\\s?-\\s?\\S+");

  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> marks = new HashMap<>();

  Parties(Gazetteer gazetteer, Cast cast) {
    this.gazetteer = gazetteer;
    this.cast = cast;
  }

  private static Map<String, String> seats() {
    var all = new HashMap<String, String>();
    for (var row : Table.read("seats.tsv", 3)) {
      all.put(row.cell(0), row.cell(1));
    }
    return all;
  }

  /// The countries (ISO 3166-1 alpha-2) that somebody is of; empty when it is not told.
  Set<String> countries(Argument argument) {
    return countries(argument.name());
  }

  /// 1 when some are the same, -1 when all are known and none is the same, 0 when it cannot be
  /// told.
  int compare(List<Argument> some, List<Argument> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    if (some.size() > 1 && others.size() > 1 && differ(some, others) && differ(others, some)) {
      return -1;
    }
    boolean vague = false;
    for (var one : some) {
      for (var other : others) {
        int same = compare(one, other);
        if (same > 0) {
          return 1;
        }
        vague |= same == 0;
      }
    }
    return vague ? 0 : -1;
  }

  /// Whether both tell countries, and none is the same: Chadian soldiers are not those whom Paris
  /// sent.
  boolean areOfOtherCountries(List<Argument> some, List<Argument> others) {
    var a = countries(some);
    var b = countries(others);
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private Set<String> countries(List<Argument> arguments) {
    return arguments.stream()
        .flatMap(argument -> countries(argument).stream())
        .collect(Collectors.toSet());
  }

  /// Whether the first know somebody by name or by country that none of the second can be.
  private boolean differ(List<Argument> some, List<Argument> others) {
    return some.stream()
        .anyMatch(one ->
            (Names.isName(one.name()) || !countries(one.name()).isEmpty())
                && others.stream().allMatch(other -> compare(one, other) < 0));
  }

  private int compare(Argument one, Argument other) {
    if (Names.same(one.name(), other.name())) {
      return 1;
    }
    boolean people = cast.isPerson(one.name()) && cast.isPerson(other.name());
    var a = countries(one.name());
    var b = countries(other.name());
    if (people) {
      return -1;
    }
    if (!a.isEmpty() && !b.isEmpty()) {
      return a.stream().anyMatch(b::contains) ? 1 : -1;
    }
    boolean named = Names.isName(one.name()) && Names.isName(other.name());
    if (named && a.isEmpty() && b.isEmpty()) {
      return -1;
    }
    return force(one, other);
  }

  /// Forces that both bear a name are the same when they share it.
  private int force(Argument one, Argument other) {
    if (isIrregular(one) != isIrregular(other) && isUnit(one) && isUnit(other)) {
      return -1;
    }
    var a = marks(one.name());
    var b = marks(other.name());
    return a.isEmpty() || b.isEmpty() ? 0 : Collections.disjoint(a, b) ? -1 : 1;
  }

  private static boolean isUnit(Argument argument) {
    return Types.has("unit", noun(argument));
  }

  /// Rebels and jihadists, as against an army.
  private static boolean isIrregular(Argument argument) {
    return Types.has("irregular", noun(argument));
  }

  private static String noun(Argument argument) {
    var name = argument.name();
    var last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Types.singular(last);
  }

  /// The words of a phrase that tell one force from another: capitals, and names of units such as
  /// "peshmerga".
  private Set<String> marks(String phrase) {
    return marks.computeIfAbsent(phrase, this::findMarks);
  }

  private Set<String> findMarks(String phrase) {
    var found = new TreeSet<String>();
    for (var word : words(phrase)) {
      var lower = word.toLowerCase(Locale.ROOT);
      boolean capital =
          Character.isUpperCase(word.charAt(0))
              && !Types.has("measure", Types.singular(lower))
              && Counts.of(word) == null
              && word.chars().noneMatch(Character::isDigit);
      if (capital || Types.has("force name", lower)) {
        found.add(ofWord(word).orElse(lower));
      }
    }
    found.removeIf(
        mark -> Types.has("unit", Types.singular(mark)) && !Types.has("force name", mark));
    return found;
  }

  /// The countries that a phrase names, by a demonym, by themselves, by their capital or seat.
  private Set<String> countries(String phrase) {
    return countries.computeIfAbsent(phrase, this::findCountries);
  }

  private Set<String> findCountries(String phrase) {
    var found = new TreeSet<String>();
    for (var word : words(phrase)) {
      if (Character.isUpperCase(word.charAt(0))) {
        ofWord(word).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      Optional.ofNullable(SEATS.get(phrase))
          .or(() -> cast.countryOf(phrase))
          .or(() -> country(phrase))
          .ifPresent(found::add);
    }
    return found;
  }

  /// The words of a phrase, initials written out.
  private List<String> words(String phrase) {
    var initials = phrase.split(" ")[0];
    var full = cast.inFull(initials).map(name -> name + " " + phrase).orElse(phrase);
    return Stream.of(SIDE.matcher(full).replaceAll(" ").split("[\\s/-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// The country of a demonym or of a country's name: "Russian", "U.S.".
  private Optional<String> ofWord(String word) {
    return gazetteer
        .countryOfDemonym(word)
        .or(() ->
            gazetteer.named(word).stream()
                .findFirst()
                .filter(place -> place.level() == Level.COUNTRY)
                .map(Place::country));
  }

  private Optional<String> country(String phrase) {
    return gazetteer.named(phrase).stream()
        .findFirst()
        .filter(place -> place.level() == Level.COUNTRY || place.featureCode().equals("PPLC"))
        .map(Place::country);
  }
}
