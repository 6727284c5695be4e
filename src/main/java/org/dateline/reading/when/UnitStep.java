package org.dateline.reading.when;

/// A unit counted from the date named last: "the next day", "that month", "the same year".
///
/// @param steps units after it; negative before
record UnitStep(Unit unit, int steps) implements Meaning {

  @Override
  public boolean isDay() {
    return unit == Unit.DAY;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var reference =
        unit == Unit.DAY
            ? anchor.lastDay().map(Granule::day)
            : anchor.reference().filter(g -> g.unit().compareTo(unit) <= 0);
    var from = reference.orElseGet(() -> Granule.day(anchor.published()));
    var day = steps > 0 ? from.last() : from.first();
    return Resolved.date(
        unit.around(unit.shift(day, steps)),
        reference
            .map(g -> "counted from " + Reason.show(g) + ", named before")
            .orElse("counted from the day of publication"),
        reference.isPresent() ? 0.85 : 0.6);
  }
}
