package org.dateline.place;

import java.util.Optional;
import java.util.stream.IntStream;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsEqualTo;
import org.geotools.api.filter.expression.Literal;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.visitor.ExtractBoundsFilterVisitor;
import org.locationtech.jts.geom.Envelope;

/// The rows that a filter can accept at all: those of a name by hash, those of a box by tree, else
/// every one.
final class Candidates {

  private final PlaceTable places;
  private final Names names;
  private final Points points;

  Candidates(PlaceTable places, Names names, Points points) {
    this.places = places;
    this.names = names;
    this.points = points;
  }

  IntStream rows(Filter filter) {
    return name(filter)
        .map(name -> IntStream.of(names.spelled(name)))
        .orElseGet(() -> inBox(filter));
  }

  private IntStream inBox(Filter filter) {
    Object bounds = filter.accept(ExtractBoundsFilterVisitor.BOUNDS_VISITOR, new Envelope());
    boolean bounded =
        bounds instanceof Envelope box && !Double.isInfinite(box.getArea()) && !box.isNull();
    return bounded
        ? points.in((Envelope) bounds).stream().mapToInt(Integer::intValue)
        : IntStream.range(0, places.size());
  }

  /// The name that a filter demands, when it demands one.
  private static Optional<String> name(Filter filter) {
    return switch (filter) {
      case And and -> and.getChildren().stream().flatMap(child -> name(child).stream()).findFirst();
      case PropertyIsEqualTo equal
          when equal.getExpression1() instanceof PropertyName property
              && property.getPropertyName().equals("name")
              && equal.getExpression2() instanceof Literal literal ->
          Optional.of(literal.getValue().toString());
      default -> Optional.empty();
    };
  }
}
