package org.dateline.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.place.PlaceId;
import org.dateline.place.Position;
import org.locationtech.jts.geom.Geometry;

/// A gazetteer that is still loading, so that the page need not wait for it: a question waits for
/// the end of the loading.
record BackgroundGazetteer(CompletableFuture<Gazetteer> loading) implements Gazetteer {

  @Override
  public List<Place> named(String name) {
    return loading.join().named(name);
  }

  @Override
  public List<Place> beginning(String name, int most) {
    return loading.join().beginning(name, most);
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return loading.join().find(id);
  }

  @Override
  public Optional<Place> country(String code) {
    return loading.join().country(code);
  }

  @Override
  public Optional<Place> division(Place place) {
    return loading.join().division(place);
  }

  @Override
  public Optional<String> countryOfDemonym(String word) {
    return loading.join().countryOfDemonym(word);
  }

  @Override
  public int longestName(List<String> words, int from) {
    return loading.join().longestName(words, from);
  }

  @Override
  public List<Place> spelledLike(String name, Set<String> countries) {
    return loading.join().spelledLike(name, countries);
  }

  @Override
  public Optional<Geometry> outline(PlaceId id) {
    return loading.join().outline(id);
  }

  @Override
  public List<Place> at(Position position) {
    return loading.join().at(position);
  }

  @Override
  public boolean holds(Place area, Position position) {
    return loading.join().holds(area, position);
  }

  @Override
  public List<Place> neighbours(Place area) {
    return loading.join().neighbours(area);
  }

  @Override
  public List<Place> list(Level level, long atLeastPeople) {
    return loading.join().list(level, atLeastPeople);
  }

  @Override
  public List<Place> matching(String ecql) {
    return loading.join().matching(ecql);
  }
}
