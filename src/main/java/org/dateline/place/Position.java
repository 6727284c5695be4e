package org.dateline.place;

/// WGS 84 degrees, longitude before latitude, as in GeoJSON, JTS and OpenLayers.
///
/// @param longitude degrees east, -180 to 180
/// @param latitude degrees north, -90 to 90
public record Position(double longitude, double latitude) {

  /// @throws IllegalArgumentException when a coordinate is out of range or not a number
  public Position {
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude " + longitude + " is not in -180 to 180");
    }
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude " + latitude + " is not in -90 to 90");
    }
  }

  /// Length of the shortest line over the ground to another position.
  public double kilometresTo(Position other) {
    return Geodesy.kilometres(this, other);
  }
}
