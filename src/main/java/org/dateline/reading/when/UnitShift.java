package org.dateline.reading.when;

import java.time.DayOfWeek;

/// A unit counted from the day of publication: "yesterday", "last week", "this year".
///
/// @param steps units after the one of publication; negative before
record UnitShift(Unit unit, int steps) implements Meaning {

  @Override
  public boolean isDay() {
    return unit == Unit.DAY;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    if (unit == Unit.WEEKEND) {
      return weekend(anchor);
    }
    var granule = unit.around(unit.shift(anchor.published(), steps));
    return Resolved.date(granule, "counted from the day of publication", 0.95);
  }

  /// On a weekday "this weekend" is the last or the next one, by the tense.
  private Resolved weekend(Anchor anchor) {
    var published = anchor.published();
    if (steps != 0 || published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      return Resolved.date(
          Granule.weekend(published.plusWeeks(steps)), "counted from the week of publication", 0.9);
    }
    var leaning = anchor.tense().get();
    return Resolved.date(
        Granule.weekend(leaning.isFuture() ? published : published.minusWeeks(1)),
        leaning.cue(),
        leaning.certainty());
  }
}
