package org.dateline.reading.when;

import org.dateline.reading.when.TimeExpression.Type;

/// So long before or after something: "two weeks ago", "three days later".
///
/// @param sign 1 after, -1 before
/// @param fromPublication whether it counts from the day of publication, else from the date named
///   last
record Distance(Quantity quantity, Unit unit, int sign, boolean fromPublication)
    implements Meaning {

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var number = quantity.whole();
    if (number.isEmpty()) {
      return Resolved.undated(
          Type.DATE,
          sign < 0 ? "PAST_REF" : "FUTURE_REF",
          "how long is not told, so the day is open",
          0.9);
    }
    int steps = sign * number.get();
    var from = fromPublication ? anchor.published() : anchor.day();
    var day = unit.shift(from, steps);
    var granule = unit == Unit.WEEK && number.get() == 1 ? Granule.day(day) : unit.around(day);
    boolean named = !fromPublication && anchor.lastDay().isPresent();
    return Resolved.date(
        granule,
        "counted from " + (named ? Reason.show(from) + ", named before" : "the day of publication"),
        fromPublication ? 0.9 : named ? 0.8 : 0.6);
  }
}
