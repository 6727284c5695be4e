package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/// Lengths and lines on the ellipsoid, by the library that GeoTools' own calculator rests on.
public final class Geodesy {

  private Geodesy() {}

  /// The shortest line over the ground between two positions, both ends included.
  ///
  /// @param steps into how many pieces of equal length it is cut, at least 1
  /// @return `steps` + 1 positions; where the line crosses 180 degrees, longitudes jump
  public static List<Position> arc(Position from, Position to, int steps) {
    if (steps < 1) {
      throw new IllegalArgumentException("an arc has at least one step, not " + steps);
    }
    GeodesicLine line =
        Geodesic.WGS84.InverseLine(
            from.latitude(), from.longitude(), to.latitude(), to.longitude());
    List<Position> arc = new ArrayList<>(steps + 1);
    for (int i = 0; i <= steps; i++) {
      var point = line.Position(line.Distance() * i / steps, GeodesicMask.STANDARD);
      arc.add(new Position(point.lon2, point.lat2));
    }
    return arc;
  }

  /// The shortest way over the ellipsoid.
  public static double kilometres(Position from, Position to) {
    return Geodesic.WGS84.Inverse(
                from.latitude(),
                from.longitude(),
                to.latitude(),
                to.longitude(),
                GeodesicMask.DISTANCE)
            .s12
        / 1000;
  }
}
