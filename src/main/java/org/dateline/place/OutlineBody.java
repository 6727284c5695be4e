package org.dateline.place;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Reads one packed outline: varints of counts and of differences between points.
final class OutlineBody {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Inflater inflater;
  private final double unit;
  private final byte[] buffer = new byte[8192];
  private int at;
  private int filled;
  private int x;
  private int y;

  /// @param unit how many units make a degree
  OutlineBody(Inflater inflater, double unit) {
    this.inflater = inflater;
    this.unit = unit;
  }

  Geometry geometry() throws DataFormatException {
    Polygon[] polygons = new Polygon[number()];
    for (int i = 0; i < polygons.length; i++) {
      polygons[i] = polygon();
    }
    return polygons.length == 1 ? polygons[0] : GEOMETRIES.createMultiPolygon(polygons);
  }

  private Polygon polygon() throws DataFormatException {
    LinearRing[] rings = new LinearRing[number()];
    for (int i = 0; i < rings.length; i++) {
      rings[i] = ring();
    }
    LinearRing[] holes = new LinearRing[rings.length - 1];
    System.arraycopy(rings, 1, holes, 0, holes.length);
    return GEOMETRIES.createPolygon(rings[0], holes);
  }

  private LinearRing ring() throws DataFormatException {
    Coordinate[] points = new Coordinate[number() + 1];
    for (int i = 0; i < points.length - 1; i++) {
      x += difference();
      y += difference();
      points[i] = new Coordinate(x / unit, y / unit);
    }
    points[points.length - 1] = points[0].copy();
    return GEOMETRIES.createLinearRing(points);
  }

  private int difference() throws DataFormatException {
    int zigzag = number();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  private int number() throws DataFormatException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = next();
      number |= (next & 127) << shift;
      if (next < 128) {
        return number;
      }
    }
  }

  private int next() throws DataFormatException {
    if (at == filled) {
      filled = inflater.inflate(buffer);
      at = 0;
      if (filled == 0) {
        throw new DataFormatException("too short");
      }
    }
    return Byte.toUnsignedInt(buffer[at++]);
  }
}
