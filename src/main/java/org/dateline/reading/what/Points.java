package org.dateline.reading.what;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Certainties as sums of signs: `certainty.tsv` says how many points of log odds each sign adds.
final class Points {

  private static final Map<String, Double> POINTS = points();

  private Points() {}

  private static Map<String, Double> points() {
    var all = new HashMap<String, Double>();
    for (var row : Table.read("certainty.tsv", 4)) {
      try {
        all.put(row.cell(0) + " " + row.cell(1), Double.valueOf(row.cell(2)));
      } catch (NumberFormatException e) {
        throw row.wrong("'" + row.cell(2) + "' is no number of points");
      }
    }
    return all;
  }

  /// The certainty, 0 to 1, that the signs of an event, a day or a place give.
  ///
  /// @throws IllegalArgumentException when the table lacks a sign
  static double certainty(String of, Collection<String> signs) {
    double sum = 0;
    for (var sign : signs) {
      var points = POINTS.get(of + " " + sign);
      if (points == null) {
        throw new IllegalArgumentException("certainty.tsv has no '" + sign + "' of " + of);
      }
      sum += points;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
