package org.dateline.place;

import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// Turns rows into features as they are read.
final class PlaceReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final SimpleFeatureType type;
  private final PlaceTable places;
  private final PrimitiveIterator.OfInt rows;
  private final SimpleFeatureBuilder builder;

  PlaceReader(SimpleFeatureType type, PlaceTable places, IntStream rows) {
    this.type = type;
    this.places = places;
    this.rows = rows.iterator();
    this.builder = new SimpleFeatureBuilder(type);
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return type;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public SimpleFeature next() {
    if (!rows.hasNext()) {
      throw new NoSuchElementException("all places are read");
    }
    int row = rows.nextInt();
    builder.set("name", places.name(row));
    builder.set("level", places.level(row).name());
    builder.set("feature", places.featureCode(row));
    builder.set("country", places.country(row));
    builder.set("division", places.division(row));
    builder.set("population", places.population(row));
    builder.set(
        "the_geom",
        GEOMETRIES.createPoint(new Coordinate(places.longitude(row), places.latitude(row))));
    return builder.buildFeature(places.id(row));
  }

  @Override
  public void close() {}
}
