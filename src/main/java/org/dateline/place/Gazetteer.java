package org.dateline.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.snapshot.Snapshots;
import org.locationtech.jts.geom.Geometry;

/// All places that Dateline knows, by name and by position. Read-only and thread-safe.
public interface Gazetteer {

  /// Loads the gazetteer of a `geodata/` folder. It takes about a second, a fraction of it from a
  /// snapshot: keep what you get.
  ///
  /// @param ownPlaces a table of further places with the columns of `geodata/extra-places.tsv`;
  ///   need not exist
  /// @param complaints is told, with file and line, of each line of own places that is wrong and
  ///   left out
  /// @throws IllegalArgumentException when another file is wrong, naming file and line
  /// @throws java.io.UncheckedIOException when another file is missing
  static Gazetteer open(Path geodata, Path ownPlaces, Consumer<String> complaints) {
    return new GeodataGazetteer(
        new GeodataFiles(geodata, Optional.of(ownPlaces), complaints, Snapshots.usual()));
  }

  /// The same without own places.
  static Gazetteer open(Path geodata) {
    return new GeodataGazetteer(
        new GeodataFiles(geodata, Optional.empty(), _ -> {}, Snapshots.usual()));
  }

  /// Every place that bears the name, in any spelling that differs only in case, accents or
  /// apostrophes; the most prominent first. Empty when there is none.
  List<Place> named(String name);

  /// The places that bear the name, then those whose main name only begins with it, each the most
  /// prominent first, for somebody who is still typing. Empty for a blank beginning.
  ///
  /// @param most how many to give at most
  List<Place> beginning(String name, int most);

  /// The place with this id.
  Optional<Place> find(PlaceId id);

  /// The country with this code (ISO 3166-1 alpha-2).
  Optional<Place> country(String code);

  /// The first-level division that a place lies in, or is.
  Optional<Place> division(Place place);

  /// Country (ISO 3166-1 alpha-2) that a demonym or adjective points to: "Russian" gives RU.
  Optional<String> countryOfDemonym(String word);

  /// Longest run of words that begins at `from` and is a name, as the number of words; 0 when none
  /// is. A single word counts only when it has a capital letter; abbreviations ("US", "Ala.") only
  /// as they are written, some of them only behind a comma. Cheap enough to be asked at every word.
  int longestName(List<String> words, int from);

  /// The places of these countries that the name may be another transliteration of, the likeliest
  /// first: "Dayr az Zawr" gives Deir ez-Zor. Only countries count that write in another script.
  ///
  /// @param countries ISO 3166-1 alpha-2
  List<Place> spelledLike(String name, Set<String> countries);

  /// The outline of a region or country in WGS 84, longitude before latitude; empty for points and
  /// towns.
  Optional<Geometry> outline(PlaceId id);

  /// True when the outline of the area holds the position, its border included; false when it has
  /// no outline.
  boolean holds(Place area, Position position);

  /// The divisions or countries that border on this one, of the same kind. Empty without an
  /// outline.
  List<Place> neighbours(Place area);

  /// The nearest town (within 50 km), the first-level division and the country at a position; only
  /// what there is. At sea it is empty.
  List<Place> at(Position position);

  /// Every place of a level that has at least so many inhabitants, the largest first.
  List<Place> list(Level level, long atLeastPeople);

  /// The places that a query in GeoTools' ECQL accepts, such as `country = 'UA' AND population >
  /// 500000` or `BBOX(the_geom, 33, 44, 36, 46)`. Attributes: name, level, feature, country,
  /// division, population, and the_geom, the point of the place. Do not use DWITHIN: GeoTools
  /// ignores its unit.
  ///
  /// @throws IllegalArgumentException when it is not a query
  List<Place> matching(String ecql);
}
