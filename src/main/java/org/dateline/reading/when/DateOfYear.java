package org.dateline.reading.when;

/// A day or month of a year that is told by its distance: "October of next year".
record DateOfYear(CalendarDate date, UnitShift year) implements Meaning {

  @Override
  public boolean isDay() {
    return date.isDay();
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var whole = year.resolve(anchor);
    var told = date.in(whole.calendar().orElseThrow().first().getYear());
    return told.exists()
        ? Resolved.date(
            told.resolve(anchor).calendar().orElseThrow(), whole.because(), whole.certainty())
        : whole;
  }
}
