package org.dateline.reading.when;

import org.dateline.reading.when.TimeExpression.Type;

/// How often: "every day", "weekly".
record Recurrence(String value) implements Meaning {

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    return Resolved.undated(Type.SET, value, "it tells how often, not when", 0.9);
  }
}
