package org.dateline.place;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// All places that Dateline knows, by name and by position. Read-only and thread-safe.
public interface Gazetteer {

  /// Every place that bears the name, in any spelling that differs only in case, accents or
  /// apostrophes; the most prominent first. Empty when there is none.
  List<Place> named(String name);

  /// The place with this id.
  Optional<Place> find(PlaceId id);

  /// Country (ISO 3166-1 alpha-2) that a demonym or adjective points to: "Russian" gives RU.
  Optional<String> countryOfDemonym(String word);

  /// Longest run of words that begins at `from` and is a name, as the number of words; 0 when none
  /// is. Cheap enough to be asked at every word of a text.
  int longestName(List<String> words, int from);

  /// The outline of a region or country in WGS 84, longitude before latitude; empty for points and
  /// towns.
  Optional<Geometry> outline(PlaceId id);

  /// City, division and country at a position, finest first; only those that hold it, and the
  /// nearest city.
  List<Place> at(Position position);
}
