package org.dateline.map;

import java.io.OutputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/// Writes the polygons of an area as a GeoJSON MultiPolygon, as fine as a map of the area shows.
final class Outline {

  private static final JsonFactory JSON = new JsonFactory();

  /// Of the area's extent; it keeps a region's outline true on a map four times as wide as a
  /// screen.
  private static final double FINEST_PART = 1.0 / 4000;

  /// Degrees; about a kilometre.
  private static final double COARSEST = 0.01;

  /// About 11 m.
  private static final double DECIMALS = 1e4;

  private Outline() {}

  /// @param area in WGS 84, longitude before latitude
  static void write(Geometry area, OutputStream out) {
    var tolerance = Math.min(COARSEST, area.getEnvelopeInternal().getDiameter() * FINEST_PART);
    var simple = TopologyPreservingSimplifier.simplify(area, tolerance);
    try (var json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "MultiPolygon");
      json.writeArrayPropertyStart("coordinates");
      for (int i = 0; i < simple.getNumGeometries(); i++) {
        if (simple.getGeometryN(i) instanceof Polygon polygon) {
          polygon(json, polygon);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void polygon(JsonGenerator json, Polygon polygon) {
    json.writeStartArray();
    ring(json, polygon.getExteriorRing());
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      ring(json, polygon.getInteriorRingN(i));
    }
    json.writeEndArray();
  }

  private static void ring(JsonGenerator json, LineString ring) {
    json.writeStartArray();
    for (Coordinate coordinate : ring.getCoordinates()) {
      json.writeStartArray();
      json.writeNumber(Math.round(coordinate.x * DECIMALS) / DECIMALS);
      json.writeNumber(Math.round(coordinate.y * DECIMALS) / DECIMALS);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
