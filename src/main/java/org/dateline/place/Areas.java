package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.index.strtree.STRtree;

/// Questions about outlines: which hold a position, which touch each other.
final class Areas {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Outlines outlines;
  private final Supplier<STRtree> tree = new Once<>(this::plant);

  Areas(Outlines outlines) {
    this.outlines = outlines;
  }

  private STRtree plant() {
    STRtree planted = new STRtree();
    outlines.ids().forEach(id -> planted.insert(outlines.box(id), id));
    planted.build();
    return planted;
  }

  Optional<Geometry> outline(String id) {
    return outlines.find(id);
  }

  boolean holds(String id, Position position) {
    return outlines.prepared(id).stream().anyMatch(outline -> outline.covers(point(position)));
  }

  /// Ids of the outlines that hold a position, in no order.
  List<String> holding(Position position) {
    Point point = point(position);
    List<String> holding = new ArrayList<>();
    for (String id : in(point.getEnvelopeInternal())) {
      if (outlines.prepared(id).orElseThrow().covers(point)) {
        holding.add(id);
      }
    }
    return holding;
  }

  /// Ids of the outlines that share a point with this one, itself and what it holds among them.
  List<String> touching(String id) {
    List<String> touching = new ArrayList<>();
    Optional<PreparedGeometry> own = outlines.prepared(id);
    for (String other : in(outlines.box(id))) {
      if (own.orElseThrow().intersects(outlines.find(other).orElseThrow())) {
        touching.add(other);
      }
    }
    return touching;
  }

  @SuppressWarnings("unchecked") // the tree holds nothing but ids
  private List<String> in(Envelope box) {
    return tree.get().query(box);
  }

  private static Point point(Position position) {
    return GEOMETRIES.createPoint(new Coordinate(position.longitude(), position.latitude()));
  }
}
