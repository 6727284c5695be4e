package org.dateline.reading.when;

/// What the words of a time expression say, before it is known when they were written.
sealed interface Meaning
    permits CalendarDate,
        NumericDate,
        DateOfYear,
        NamedWeekday,
        UnitShift,
        UnitStep,
        SamePeriod,
        Distance,
        DistanceFrom,
        DayOfMonth,
        WeekByDay,
        Stretch,
        Duration,
        Recurrence,
        Clock,
        PartOfDay,
        PartOfYear,
        Holiday,
        FixedPeriod,
        Nth,
        EventTime,
        Modified,
        Reference {

  Resolved resolve(Anchor anchor);

  /// Whether it names a single day, so that a time of that day may follow.
  default boolean isDay() {
    return false;
  }

  /// Whether it always is a piece of the calendar.
  default boolean isDated() {
    return true;
  }

  /// Whether it is a time of a day that other words must tell.
  default boolean isBareTime() {
    return false;
  }
}
