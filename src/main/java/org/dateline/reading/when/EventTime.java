package org.dateline.reading.when;

import org.dateline.reading.when.TimeExpression.Type;

/// A time counted from an event whose date these words do not tell: "the third day of the talks".
record EventTime() implements Meaning {

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    return Resolved.undated(
        Type.DATE, "XXXX-XX-XX", "it is counted from an event without a date", 0.8);
  }
}
