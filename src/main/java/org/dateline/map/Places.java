package org.dateline.map;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.place.Level;
import org.dateline.place.Place;

/// Places in words: "London", "from Russia to Belarus", "Belgorod, Kursk".
final class Places {

  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "AE", "BS", "CF", "CG", "CD", "CZ", "DO", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "US");

  private Places() {}

  static String listed(List<Location> where) {
    return Stream.of(
            names(where, Role.PLACE, ""),
            names(where, Role.ORIGIN, "places.from"),
            names(where, Role.DESTINATION, "places.to"))
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining(" "));
  }

  /// How coarse the places are and whose they are: "city in the United Kingdom", "region in
  /// Ukraine, de facto Russia", "exact place not stated" when that is all.
  static String note(List<Location> where) {
    var notes = where.stream().map(Location::place).map(Places::note).distinct().toList();
    return notes.size() == 1 ? notes.getFirst() : "";
  }

  /// "Springfield, city in the United States": a place among others of its name.
  static String described(Place place) {
    return place.name() + ", " + note(place);
  }

  private static String names(List<Location> where, Role role, String phrase) {
    var names =
        where.stream()
            .filter(location -> location.role() == role)
            .map(location -> name(location.place()))
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() || phrase.isEmpty() ? names : Words.of(phrase, names);
  }

  /// In the language of the page as far as that has names for it.
  private static String name(Place place) {
    return place.level() == Level.COUNTRY && place.country() != null && !isEnglish()
        ? country(place.country())
        : place.name();
  }

  private static boolean isEnglish() {
    return Words.locale().equals(Locale.ENGLISH);
  }

  private static String note(Place place) {
    var level = level(place.level());
    if (place.country() == null || place.level() == Level.COUNTRY) {
      return level;
    }
    var deFacto = place.deFactoCountry();
    var country = Words.of("places.in", level, country(place.country()));
    return deFacto == null || Objects.equals(deFacto, place.country())
        ? country
        : Words.of("places.deFacto", country, country(deFacto));
  }

  private static String level(Level level) {
    return Words.of("places." + level.name().toLowerCase(Locale.ROOT));
  }

  /// The name of a country; in English with its article: "the United Kingdom".
  private static String country(String code) {
    if (!isEnglish()) {
      return Locale.of("", code).getDisplayCountry(Words.locale());
    }
    return WITH_ARTICLE.contains(code) ? "the " + bareCountry(code) : bareCountry(code);
  }

  /// The English name of a country; the code itself when it has none.
  ///
  /// @param code ISO 3166-1 alpha-2
  static String bareCountry(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
