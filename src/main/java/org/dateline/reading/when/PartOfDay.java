package org.dateline.reading.when;

import java.util.Optional;
import org.dateline.reading.when.TimeExpression.Type;
import org.dateline.time.TimeSpan;

/// Morning, afternoon, evening or night, of a day that is named or understood.
///
/// @param code of TIMEX3: MO, AF, EV, NI
/// @param date the day, when it is named
/// @param overnight whether it runs into the next day
record PartOfDay(String code, Optional<Meaning> date, boolean overnight) implements Meaning {

  @Override
  public boolean isBareTime() {
    return date.isEmpty();
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var day =
        date.map(d -> d.resolve(anchor))
            .orElseGet(
                () -> Resolved.date(Granule.day(anchor.day()), "a time of the day told of", 0.7));
    var granule = day.calendar().orElseThrow();
    return new Resolved(
        Type.TIME,
        granule.value() + "T" + code,
        overnight
            ? TimeSpan.throughout(granule.first(), granule.last().plusDays(1))
            : granule.span(),
        granule,
        day.because(),
        day.certainty());
  }
}
