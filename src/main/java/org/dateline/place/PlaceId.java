package org.dateline.place;

/// Identifies a place over rebuilds of the gazetteer: `gn:2643743` for a GeoNames feature,
/// `a1:US.TX` for a first-level division by GeoNames code, `ne:ITA-5384` for another unit of
/// Natural Earth, `cc:UA` for a country, `dl:black-sea` for a place of our own list.
///
/// @param value prefix, colon, key
public record PlaceId(String value) {

  /// @throws IllegalArgumentException when there is no prefix
  public PlaceId {
    if (value.indexOf(':') < 1) {
      throw new IllegalArgumentException(
          "not a place id: '" + value + "'; it is written like gn:2643743");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
