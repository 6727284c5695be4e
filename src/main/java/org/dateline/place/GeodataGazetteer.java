package org.dateline.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/// The gazetteer over the files of `geodata/`, loaded by [GeodataFiles].
final class GeodataGazetteer implements Gazetteer {

  /// A town farther away does not name a position.
  private static final double NEAR_KM = 50;

  private final PlaceTable places;
  private final NameIndex ids;
  private final Names names;
  private final Demonyms demonyms;
  private final Areas areas;
  private final Points points;
  private final PlaceQueries queries;
  private final Spellings spellings;
  private final Once<NameOrder> order;

  GeodataGazetteer(GeodataFiles files) {
    places = files.tables().places();
    ids = files.tables().ids();
    names = files.tables().names();
    spellings = files.tables().spellings();
    demonyms = files.demonyms();
    areas = new Areas(files.outlines());
    points = new Points(places);
    queries = new PlaceQueries(places, ids, names, points);
    order = new Once<>(() -> new NameOrder(places));
  }

  @Override
  public List<Place> named(String name) {
    record Candidate(int row, double prominence) {}
    String key = NameKey.of(name);
    return Arrays.stream(names.rows(name))
        .mapToObj(row -> new Candidate(row, prominence(row, key)))
        .sorted(Comparator.comparingDouble(Candidate::prominence).reversed())
        .map(candidate -> places.place(candidate.row()))
        .toList();
  }

  @Override
  public List<Place> beginning(String name, int most) {
    String key = NameKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    var whole = named(name).stream();
    var longer =
        Arrays.stream(order.get().beginning(key))
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(places::prominence).reversed())
            .limit(most)
            .map(places::place);
    return Stream.concat(whole, longer).distinct().limit(most).toList();
  }

  private double prominence(int row, String key) {
    boolean main = NameKey.of(places.name(row)).equals(key) || names.isChosen(key, row);
    return main ? places.prominence(row) : places.prominenceUnderFurtherName(row);
  }

  @Override
  public Optional<Place> find(PlaceId id) {
    return find(id.value());
  }

  private Optional<Place> find(String id) {
    return IntStream.of(ids.rows(NameIndex.hash(id))).mapToObj(places::place).findFirst();
  }

  @Override
  public Optional<Place> country(String code) {
    return find("cc:" + code);
  }

  @Override
  public Optional<Place> division(Place place) {
    return Optional.ofNullable(place.division()).flatMap(code -> find("a1:" + code));
  }

  @Override
  public Optional<String> countryOfDemonym(String word) {
    return demonyms.country(word);
  }

  @Override
  public int longestName(List<String> words, int from) {
    return names.longest(words, from);
  }

  @Override
  public List<Place> spelledLike(String name, Set<String> countries) {
    return spellings.like(name, countries);
  }

  @Override
  public Optional<Geometry> outline(PlaceId id) {
    return areas.outline(id.value());
  }

  @Override
  public boolean holds(Place area, Position position) {
    return areas.holds(area.id().value(), position);
  }

  @Override
  public List<Place> neighbours(Place area) {
    return areas.touching(area.id().value()).stream()
        .flatMap(id -> find(id).stream())
        .filter(other -> !other.id().equals(area.id()))
        .filter(other -> other.featureCode().equals(area.featureCode()))
        .filter(other -> other.level() == area.level())
        .toList();
  }

  @Override
  public List<Place> at(Position position) {
    Set<Place> found = new LinkedHashSet<>();
    OptionalInt town = points.nearestTown(position, NEAR_KM);
    town.ifPresent(row -> found.add(places.place(row)));
    areas.holding(position).stream()
        .flatMap(id -> find(id).stream())
        .filter(place -> !place.featureCode().equals("ADM2"))
        .sorted(Comparator.comparing(Place::level))
        .forEach(found::add);
    return List.copyOf(found);
  }

  @Override
  public List<Place> list(Level level, long atLeastPeople) {
    return IntStream.range(0, places.size())
        .filter(row -> places.level(row) == level && places.population(row) >= atLeastPeople)
        .mapToObj(places::place)
        .sorted(Comparator.comparingLong(Place::population).reversed())
        .toList();
  }

  @Override
  public List<Place> matching(String ecql) {
    return queries.matching(ecql);
  }
}
