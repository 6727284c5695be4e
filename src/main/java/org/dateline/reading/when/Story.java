package org.dateline.reading.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// What the text has told of time so far: the date named last, and the year of its narrative.
final class Story {

  /// Beyond so many sentences a date is forgotten.
  private static final int MEMORY = 4;

  private final LocalDate published;
  private Optional<Granule> reference = Optional.empty();
  private int age;
  private Optional<LocalDate> lastDay = Optional.empty();
  private int dayAge;
  private Optional<Integer> narrative = Optional.empty();
  private int narrativeAge;

  Story(LocalDate published) {
    this.published = published;
  }

  void nextSentence() {
    age++;
    dayAge++;
    narrativeAge++;
    if (age > MEMORY) {
      reference = Optional.empty();
    }
    if (dayAge > MEMORY) {
      lastDay = Optional.empty();
    }
    if (narrativeAge > 1) {
      narrative = Optional.empty();
    }
  }

  void tell(Meaning meaning, Resolved resolved) {
    resolved
        .calendar()
        .ifPresent(granule -> {
          reference = Optional.of(granule);
          age = 0;
          if (granule.unit() == Unit.DAY) {
            lastDay = Optional.of(granule.first());
            dayAge = 0;
          }
        });
    var told =
        meaning instanceof CalendarDate date
            ? date.year()
            : resolved.calendar().map(granule -> granule.first().getYear());
    boolean past = told.filter(year -> year < published.getYear() - 1).isPresent();
    if (past || meaning instanceof CalendarDate && told.isPresent()) {
      narrative = told.filter(_ -> past);
      narrativeAge = 0;
    } else if (narrative.isPresent() && resolved.calendar().isPresent()) {
      narrativeAge = 0;
    }
  }

  Anchor anchor(Supplier<Leaning> tense) {
    return new Anchor(published, reference, lastDay, narrative, tense);
  }
}
