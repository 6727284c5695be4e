package org.dateline.reading.when;

/// A time expression in a line, not resolved yet.
///
/// @param from its first piece
/// @param to the piece after its last one
record Mention(int from, int to, Meaning meaning) {

  /// Whether it is a time of a day that other words must tell.
  boolean isBareTime() {
    return switch (meaning) {
      case Clock clock -> clock.date().isEmpty();
      case PartOfDay part -> part.date().isEmpty();
      case CalendarDate _,
          NumericDate _,
          DateOfYear _,
          NamedWeekday _,
          UnitShift _,
          UnitStep _,
          Distance _,
          Stretch _,
          Duration _,
          Recurrence _,
          PartOfYear _,
          Holiday _,
          FixedPeriod _,
          Nth _,
          Modified _,
          Reference _ ->
          false;
    };
  }
}
