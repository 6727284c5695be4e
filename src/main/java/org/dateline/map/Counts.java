package org.dateline.map;

/// Numbers with their noun.
final class Counts {

  private Counts() {}

  static String events(int count) {
    return Words.of("count.events", count);
  }
}
