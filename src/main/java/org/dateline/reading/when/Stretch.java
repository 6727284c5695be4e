package org.dateline.reading.when;

import org.dateline.reading.when.TimeExpression.Type;
import org.dateline.time.TimeSpan;

/// A duration that touches the day of publication: "the past three years", "the next two weeks".
///
/// @param sign 1 from then on, -1 up to then
record Stretch(Quantity quantity, Unit unit, int sign) implements Meaning {

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var published = anchor.published();
    var value = unit.duration(quantity);
    var number = quantity.whole();
    if (number.isEmpty()) {
      return Resolved.undated(Type.DURATION, value, "how long is not told", 0.9);
    }
    var other =
        unit.isWithinDay() ? published.plusDays(sign) : unit.shift(published, sign * number.get());
    var span = sign < 0 ? TimeSpan.within(other, published) : TimeSpan.within(published, other);
    return new Resolved(
        Type.DURATION, value, span, null, "a duration that touches the day of publication", 0.9);
  }
}
