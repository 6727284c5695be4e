package org.dateline.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.filter.Filter;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

/// Answers queries in GeoTools' ECQL. GeoTools is loaded with the first one.
final class PlaceQueries {

  private final NameIndex ids;
  private final PlaceTable places;
  private final Supplier<PlaceStore> store;

  PlaceQueries(PlaceTable places, NameIndex ids, Names names, Points points) {
    this.places = places;
    this.ids = ids;
    this.store = new Once<>(() -> new PlaceStore(places, new Candidates(places, names, points)));
  }

  /// @throws IllegalArgumentException when the query is not ECQL or names an unknown attribute
  List<Place> matching(String ecql) {
    try {
      SimpleFeatureSource source = store.get().getFeatureSource(PlaceStore.TYPE);
      List<Place> found = new ArrayList<>();
      try (SimpleFeatureIterator features = source.getFeatures(filter(ecql)).features()) {
        while (features.hasNext()) {
          int row = ids.rows(NameIndex.hash(features.next().getID()))[0];
          found.add(places.place(row));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Filter filter(String ecql) {
    try {
      return ECQL.toFilter(ecql);
    } catch (CQLException e) {
      throw new IllegalArgumentException(
          "'" + ecql + "' is not a query in ECQL: " + e.getSyntaxError(), e);
    }
  }
}
