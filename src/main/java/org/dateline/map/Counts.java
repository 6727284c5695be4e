package org.dateline.map;

/// Numbers with their noun.
final class Counts {

  private Counts() {}

  static String events(int count) {
    return of(count, "event");
  }

  static String of(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }
}
