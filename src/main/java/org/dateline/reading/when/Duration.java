package org.dateline.reading.when;

import org.dateline.reading.when.TimeExpression.Type;

/// How long: "three months".
record Duration(String value) implements Meaning {

  static Duration of(Quantity quantity, Unit unit) {
    return new Duration(unit.duration(quantity));
  }

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    return Resolved.undated(Type.DURATION, value, "it tells how long, not when", 0.95);
  }
}
