package org.dateline.reading.when;

/// So long after a day that is named: "a week from Friday", "two weeks from today".
record DistanceFrom(Quantity quantity, Unit unit, Meaning day) implements Meaning {

  @Override
  public boolean isDay() {
    return unit == Unit.DAY || unit == Unit.WEEK;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var from = day.resolve(anchor);
    var start = from.calendar().orElseThrow().first();
    var number = quantity.whole();
    if (number.isEmpty()) {
      return Resolved.undated(
          TimeExpression.Type.DATE,
          "FUTURE_REF",
          "how long is not told, so the day is open",
          from.certainty());
    }
    var end = unit.shift(start, number.get());
    var granule = isDay() ? Granule.day(end) : unit.around(end);
    return Resolved.date(granule, "counted from " + Reason.show(start), from.certainty());
  }
}
