package org.dateline.place;

/// How coarse a place is, finest first. The map draws each level in its own way.
public enum Level {
  /// A base, a street, a building; a sea or a river, too, which has one label point.
  POINT,
  /// A town or city.
  CITY,
  /// A first-level division or a named area such as Crimea.
  REGION,
  COUNTRY,
  CONTINENT
}
