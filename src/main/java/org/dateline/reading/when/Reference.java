package org.dateline.reading.when;

import org.dateline.reading.when.TimeExpression.Type;

/// Words that point into past, present or future without a date: "recently", "in recent weeks".
record Reference(String value) implements Meaning {

  /// @throws IllegalArgumentException when it is none of the three of TIMEX3
  Reference {
    switch (value) {
      case "PAST_REF", "PRESENT_REF", "FUTURE_REF" -> {}
      default -> throw new IllegalArgumentException("not a reference of TIMEX3: " + value);
    }
  }

  @Override
  public boolean isDated() {
    return false;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    return Resolved.undated(Type.DATE, value, "the words name no day", 0.85);
  }
}
