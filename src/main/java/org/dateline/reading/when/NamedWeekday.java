package org.dateline.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A weekday: "Sunday", "last Monday", "this Friday".
record NamedWeekday(DayOfWeek day, Pick pick) implements Meaning {

  @Override
  public boolean isDay() {
    return true;
  }

  @Override
  public Resolved resolve(Anchor anchor) {
    var published = anchor.published();
    return switch (pick) {
      case LAST ->
          on(published.with(TemporalAdjusters.previous(day)), "the last one before that", 0.85);
      case NEXT -> on(published.with(TemporalAdjusters.next(day)), "the next one after that", 0.85);
      case THIS -> inThisWeek(anchor);
      case BY_TENSE -> byTense(anchor);
    };
  }

  private Resolved inThisWeek(Anchor anchor) {
    var here = Granule.week(anchor.published()).first().with(TemporalAdjusters.nextOrSame(day));
    return here.isBefore(anchor.published()) && anchor.tense().get().isFuture()
        ? on(here.plusWeeks(1), anchor.tense().get().cue(), 0.8)
        : on(here, "the one of that week", 0.9);
  }

  private Resolved byTense(Anchor anchor) {
    var leaning = anchor.tense().get();
    var adjuster =
        leaning.isFuture()
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day);
    return on(anchor.published().with(adjuster), leaning.cue(), leaning.certainty());
  }

  private static Resolved on(LocalDate date, String because, double certainty) {
    return Resolved.date(Granule.day(date), because, certainty);
  }
}
