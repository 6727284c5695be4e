package org.dateline.exchange;

import java.util.Arrays;

/// Turns offsets in UTF-16 units, as Java counts, into Unicode code points, as files count.
final class CodePoints {

  /// Offsets of the second halves of surrogate pairs, ascending.
  private final int[] halves;

  private CodePoints(int[] halves) {
    this.halves = halves;
  }

  static CodePoints of(String text) {
    int[] halves = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == halves.length) {
          halves = Arrays.copyOf(halves, 2 * count);
        }
        halves[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(halves, count));
  }

  /// Code points before this offset; within a pair, those before the pair.
  int at(int offset) {
    int found = Arrays.binarySearch(halves, offset);
    return found >= 0 ? offset - found - 1 : offset + found + 1;
  }
}
