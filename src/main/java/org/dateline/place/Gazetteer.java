package org.dateline.place;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// All places that Dateline knows, by name and by position. Read-only and thread-safe.
public interface Gazetteer {

  /// Loads the gazetteer of a `geodata/` folder. It takes about a second: keep what you get.
  ///
  /// @param ownPlaces a table of further places with the columns of `geodata/extra-places.tsv`;
  ///   need not exist
  /// @throws IllegalArgumentException when a file is wrong, naming file and line
  /// @throws java.io.UncheckedIOException when a file is missing
  static Gazetteer open(Path geodata, Path ownPlaces) {
    return new GeodataGazetteer(geodata, Optional.of(ownPlaces));
  }

  /// The same without own places.
  static Gazetteer open(Path geodata) {
    return new GeodataGazetteer(geodata, Optional.empty());
  }

  /// Every place that bears the name, in any spelling that differs only in case, accents or
  /// apostrophes; the most prominent first. Empty when there is none.
  List<Place> named(String name);

  /// The place with this id.
  Optional<Place> find(PlaceId id);

  /// The country with this code (ISO 3166-1 alpha-2).
  Optional<Place> country(String code);

  /// Country (ISO 3166-1 alpha-2) that a demonym or adjective points to: "Russian" gives RU.
  Optional<String> countryOfDemonym(String word);

  /// True for a name that is far more often an ordinary word ("Reading", "Mobile", "Of"): take it
  /// for a place only when the words around it say so.
  boolean isOrdinaryWord(String name);

  /// Longest run of words that begins at `from` and is a name, as the number of words; 0 when none
  /// is. A single word counts only when it has a capital letter; abbreviations ("US", "Ala.") only
  /// as they are written, some of them only behind a comma. Cheap enough to be asked at every word.
  int longestName(List<String> words, int from);

  /// The outline of a region or country in WGS 84, longitude before latitude; empty for points and
  /// towns.
  Optional<Geometry> outline(PlaceId id);

  /// City, division and country at a position, finest first; only those that hold it, and the
  /// nearest city.
  List<Place> at(Position position);
}
