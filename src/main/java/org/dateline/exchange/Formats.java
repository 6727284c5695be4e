package org.dateline.exchange;

import java.util.Optional;

/// The formats by name.
public final class Formats {

  /// The names, for messages.
  public static final String NAMES = "annotations, geojson, csv";

  private Formats() {}

  /// The format of that name, if there is one.
  public static Optional<Format> find(String name) {
    return switch (name) {
      case "annotations" -> Optional.of(new Annotations());
      case "geojson" -> Optional.of(new GeoJson());
      case "csv" -> Optional.of(new EventTable());
      default -> Optional.empty();
    };
  }
}
