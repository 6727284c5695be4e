package org.dateline.reading.where;

import java.util.Locale;
import java.util.Set;
import org.dateline.place.Level;
import org.dateline.place.Place;

/// One of the places that a name may mean, and what speaks for it. Weights are on a scale of log
/// odds against the other senses of the name.
final class Sense {

  private static final Set<String> GREAT = Set.of("US", "CA", "AU", "GB", "IN");
  private static final Set<String> ARTICLED =
      Set.of("OCN", "SEA", "GULF", "STM", "STRT", "CHN", "DSRT", "MTS", "CNL", "RGN");

  private static final Set<String> SEAS = Set.of("OCN", "SEA", "GULF");
  private static final Set<String> LANDMARKS = Set.of("AIRP", "BLDG", "MILB");
  private static final double EARTH_KM = 6371;

  final Place place;
  final double prior;
  private final double x;
  private final double y;
  private final double z;
  double written;
  double level;
  double article;
  double home;
  double context;
  double belief;

  Sense(Place place, String name) {
    this.place = place;
    this.prior = prior(place, name);
    double longitude = Math.toRadians(place.position().longitude());
    double latitude = Math.toRadians(place.position().latitude());
    x = Math.cos(latitude) * Math.cos(longitude);
    y = Math.cos(latitude) * Math.sin(longitude);
    z = Math.sin(latitude);
  }

  double score() {
    return prior + written + level + article + home + context;
  }

  /// Kilometres along the surface.
  double distance(Sense other) {
    double chord = Math.sqrt(square(x - other.x) + square(y - other.y) + square(z - other.z));
    return 2 * EARTH_KM * Math.asin(Math.min(1, chord / 2));
  }

  private static double square(double value) {
    return value * value;
  }

  /// How likely the place is meant when nothing else is known: a weak, logarithmic count of heads,
  /// with the countries and the great divisions set above the towns.
  private static double prior(Place place, String name) {
    double prior =
        switch (place.level()) {
          case COUNTRY, CONTINENT -> 6;
          case REGION ->
              LevelCue.county(place)
                  ? 1.6 + 0.3 * Math.log10((place.population() + 10) / 1e5)
                  : region(place);
          case POINT ->
              sea(place) ? 4 : place.population() > 0 ? town(place) : landmark(place) ? 3 : 2;
          case CITY -> town(place) + capital(place);
        };
    return prior - strangeness(place, name);
  }

  /// Whether it is one of the great waters.
  static boolean sea(Place place) {
    return SEAS.contains(place.featureCode());
  }

  /// Whether its name has an article: waters, deserts and ranges ("the Amazon") have, towns and
  /// states have none.
  static boolean takesArticle(Place place) {
    return ARTICLED.contains(place.featureCode());
  }

  /// A building, base or airport that the world knows by its bare name: "Heathrow".
  private static boolean landmark(Place place) {
    return place.id().value().startsWith("dl:") && LANDMARKS.contains(place.featureCode());
  }

  /// How far the name is from the usual one: alternate names are noisy.
  private static double strangeness(Place place, String name) {
    var usual = place.name().toLowerCase(Locale.ROOT);
    var written = name.toLowerCase(Locale.ROOT);
    boolean city = usual.equals(written + " city");
    boolean capital = place.featureCode().equals("PPLC");
    boolean saint = usual.startsWith("saint ") && place.isCalled(name);
    if (usual.equals(written) || saint || city && !capital || usual.startsWith(written + ",")) {
      return 0;
    }
    if (capital) {
      return city ? 1.8 : 1;
    }
    return usual.startsWith(written) || place.level() != Level.CITY || place.isCalled(name)
        ? 0.4
        : 1.3;
  }

  private static double region(Place place) {
    return switch (place.id().value().substring(0, 3)) {
      case "a1:" -> great(place) ? 4 : 2.6;
      case "dl:" -> 4;
      default -> 2;
    };
  }

  /// Whether it is a state or nation of a country whose papers name these like countries.
  static boolean great(Place place) {
    return GREAT.contains(String.valueOf(place.country())) && place.id().value().startsWith("a1:");
  }

  private static double town(Place place) {
    return 0.57 * Math.log10(place.population() + 10);
  }

  private static double capital(Place place) {
    return switch (place.featureCode()) {
      case "PPLC" -> 1;
      case "PPLA" -> 0.3;
      default -> 0;
    };
  }

  /// How much the other place, when the text means it, speaks for this one.
  double affinity(Sense other) {
    return nearness(other) + kinship(other);
  }

  /// The share of that which a neighbour has, or what holds one of them and is no country.
  double nearness(Sense other) {
    var mine = place.level();
    var theirs = other.place.level();
    if (Containment.holds(place, other.place)) {
      return theirs == Level.REGION ? LevelCue.county(other.place) ? 2.4 : 2 : 0;
    }
    if (Containment.holds(other.place, place)) {
      return mine == Level.REGION ? 1.2 : 0.6;
    }
    if (coarse(place) || coarse(other.place)) {
      return mine == theirs && sameCountry(other) ? 0 : near(other, mine, theirs);
    }
    double distance = distance(other);
    double near =
        distance < 30
            ? 1.3
            : distance < 100 ? 1.0 : distance < 300 ? 0.45 : distance < 800 ? 0.15 : 0;
    return near + (sameDivision(other) ? 0.6 : 0);
  }

  /// The share of a country in common.
  double kinship(Sense other) {
    if (Containment.holds(place, other.place)) {
      return other.place.level() == Level.COUNTRY ? 0.7 : 0;
    }
    boolean alike = place.level() == other.place.level() || !coarse(place) && !coarse(other.place);
    return alike && sameCountry(other) && !Containment.holds(other.place, place) ? 0.25 : 0;
  }

  private boolean sameCountry(Sense other) {
    return place.country() != null && place.country().equals(other.place.country());
  }

  private boolean sameDivision(Sense other) {
    return sameCountry(other)
        && place.division() != null
        && place.division().equals(other.place.division());
  }

  private double near(Sense other, Level mine, Level theirs) {
    if (mine == Level.CONTINENT || theirs == Level.CONTINENT) {
      return 0;
    }
    return distance(other) < 1500 ? 0.2 : 0;
  }

  /// Whether it is too wide for its middle to tell what is near: a county is not.
  static boolean coarse(Place place) {
    return place.level().compareTo(Level.CITY) > 0 && !LevelCue.county(place);
  }
}
