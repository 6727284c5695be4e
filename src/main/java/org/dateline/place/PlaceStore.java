package org.dateline.place;

import java.io.IOException;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.Name;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Point;

/// The gazetteer as a read-only GeoTools data store with one feature type, `places`.
final class PlaceStore extends ContentDataStore {

  static final String TYPE = "places";

  /// Longitude before latitude, as everywhere here. It is parsed, not looked up: the look-up
  /// unpacks a database of 33 MB.
  private static final String WGS_84 =
      """
      GEOGCS["WGS 84", DATUM["WGS_1984", SPHEROID["WGS 84", 6378137, 298.257223563]],
        PRIMEM["Greenwich", 0], UNIT["degree", 0.0174532925199433],
        AXIS["Longitude", EAST], AXIS["Latitude", NORTH]]
      """;

  private final PlaceTable places;
  private final Candidates candidates;

  PlaceStore(PlaceTable places, Candidates candidates) {
    this.places = places;
    this.candidates = candidates;
  }

  @Override
  protected List<Name> createTypeNames() {
    return List.of(new NameImpl(TYPE));
  }

  @Override
  protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
    return new PlaceSource(entry);
  }

  private static CoordinateReferenceSystem wgs84() {
    try {
      return CRS.parseWKT(WGS_84);
    } catch (FactoryException e) {
      throw new IllegalStateException("the definition of WGS 84 is wrong", e);
    }
  }

  /// The base class filters after us; we only give it few features to filter.
  private final class PlaceSource extends ContentFeatureSource {

    PlaceSource(ContentEntry entry) {
      super(entry, Query.ALL);
    }

    @Override
    protected SimpleFeatureType buildFeatureType() {
      SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
      type.setName(TYPE);
      type.setCRS(wgs84());
      type.add("name", String.class);
      type.add("level", String.class);
      type.add("feature", String.class);
      type.add("country", String.class);
      type.add("division", String.class);
      type.add("population", Integer.class);
      type.add("the_geom", Point.class);
      type.setDefaultGeometry("the_geom");
      return type.buildFeatureType();
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) {
      return new PlaceReader(getSchema(), places, candidates.rows(query.getFilter()));
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
      int count = 0;
      try (var reader = getReader(query)) {
        while (reader.hasNext()) {
          reader.next();
          count++;
        }
      }
      return count;
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
      ReferencedEnvelope bounds =
          new ReferencedEnvelope(getSchema().getCoordinateReferenceSystem());
      try (var reader = getReader(query)) {
        while (reader.hasNext()) {
          bounds.include(reader.next().getBounds());
        }
      }
      return bounds;
    }
  }
}
