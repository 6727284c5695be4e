package org.dateline.reading.when;

/// "the same period last year": the time named last, some years before.
record SamePeriod(int years) implements Meaning {

  @Override
  public Resolved resolve(Anchor anchor) {
    var reference = anchor.reference();
    var from = reference.orElseGet(() -> Granule.day(anchor.published()));
    return Resolved.date(
        from.plusYears(years),
        "a year from "
            + reference
                .map(g -> Reason.show(g) + ", named before")
                .orElse("the day of publication"),
        reference.isPresent() ? 0.8 : 0.6);
  }
}
