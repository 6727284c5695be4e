package org.dateline.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The places in the order of the keys of their main names, to find them while a name is typed.
final class NameOrder {

  private final PlaceTable places;
  private final int[] rows;

  /// Sorts all names, which takes a fraction of a second.
  NameOrder(PlaceTable places) {
    this.places = places;
    var keys =
        IntStream.range(0, places.size())
            .mapToObj(row -> NameKey.of(places.name(row)))
            .toArray(String[]::new);
    rows =
        IntStream.range(0, keys.length)
            .boxed()
            .sorted(Comparator.comparing(row -> keys[row]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /// The rows whose names begin with a key, in the order of their names.
  int[] beginning(String key) {
    return Arrays.copyOfRange(rows, first(key), first(key + Character.MAX_VALUE));
  }

  /// Where a key stands or would stand.
  private int first(String key) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (NameKey.of(places.name(rows[middle])).compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
