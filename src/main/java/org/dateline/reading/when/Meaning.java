package org.dateline.reading.when;

/// What the words of a time expression say, before it is known when they were written.
sealed interface Meaning
    permits CalendarDate,
        NumericDate,
        DateOfYear,
        NamedWeekday,
        UnitShift,
        UnitStep,
        Distance,
        Stretch,
        Duration,
        Recurrence,
        Clock,
        PartOfDay,
        PartOfYear,
        Holiday,
        FixedPeriod,
        Nth,
        Modified,
        Reference {

  Resolved resolve(Anchor anchor);
}
