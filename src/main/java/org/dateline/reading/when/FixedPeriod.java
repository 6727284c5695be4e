package org.dateline.reading.when;

/// A piece of the calendar that needs no anchor: "2014", "the 1990s", "the 20th century".
record FixedPeriod(Granule granule) implements Meaning {

  @Override
  public Resolved resolve(Anchor anchor) {
    return Resolved.date(granule, "the " + name() + " is written out", 0.95);
  }

  private String name() {
    return granule.unit().name().toLowerCase(java.util.Locale.ROOT);
  }
}
