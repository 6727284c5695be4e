package org.dateline.place;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// The rows of the table by position. The tree is planted at the first question, as reading a text
/// asks none.
final class Points {

  private static final double KM_PER_DEGREE = 111.2;
  private static final double PEOPLE_PER_KM2 = 4000;

  private final PlaceTable places;
  private final Supplier<STRtree> tree = new Once<>(this::plant);

  Points(PlaceTable places) {
    this.places = places;
  }

  private STRtree plant() {
    STRtree planted = new STRtree(16);
    for (int row = 0; row < places.size(); row++) {
      Coordinate point = new Coordinate(places.longitude(row), places.latitude(row));
      planted.insert(new Envelope(point), row);
    }
    planted.build();
    return planted;
  }

  /// All rows in a box of degrees.
  @SuppressWarnings("unchecked") // the tree holds nothing but rows
  List<Integer> in(Envelope box) {
    return tree.get().query(box);
  }

  /// The town that a position is in or nearest to. Towns are taken for discs of the size that their
  /// people need, so that the middle of Kyiv is Kyiv and not its nearest village.
  OptionalInt nearestTown(Position position, double withinKm) {
    int nearest = -1;
    double least = withinKm;
    for (int row : in(around(position, withinKm))) {
      if (places.level(row) == Level.CITY && !places.featureCode(row).equals("PPLX")) {
        double km = position.kilometresTo(places.position(row)) - radiusKm(places.population(row));
        if (km <= least) {
          nearest = row;
          least = km;
        }
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
  }

  private static double radiusKm(int people) {
    return Math.sqrt(people / PEOPLE_PER_KM2 / Math.PI);
  }

  private static Envelope around(Position position, double km) {
    double high = km / KM_PER_DEGREE;
    double wide = high / Math.max(0.01, Math.cos(Math.toRadians(position.latitude())));
    return new Envelope(
        position.longitude() - wide,
        position.longitude() + wide,
        position.latitude() - high,
        position.latitude() + high);
  }
}
