package org.dateline.reading.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Which of the recurring pieces of the calendar (Mondays, Marches, Easters) is meant.
enum Pick {
  /// The tense of the verb tells.
  BY_TENSE,
  LAST,
  THIS,
  NEXT;

  /// News names a day of another year without the year only when it is near.
  private static final int FAR = 330;

  private static final int NEAR = 45;

  /// The same where a verb alone tells that it lies ahead: "agreed to punish him over an August 9
  /// election" in October.
  private static final int FAR_AHEAD = 270;

  private static final int NEAR_BEFORE = 95;

  /// A word such as "until" is surer than a verb.
  private static final double BY_WORD = 0.9;

  /// Below that certainty the tense does not outdo nearness.
  private static final double SURE = 0.8;

  /// Picks among pieces in the order of time, which reach from well before publication to well
  /// after it.
  Choice among(List<Granule> candidates, Anchor anchor) {
    var day = anchor.published();
    var before = candidates.stream().filter(g -> !g.first().isAfter(day)).toList().getLast();
    var after = candidates.stream().filter(g -> !g.last().isBefore(day)).findFirst().orElseThrow();
    return switch (this) {
      case LAST ->
          new Choice(
              candidates.stream().filter(g -> g.last().isBefore(day)).toList().getLast(),
              "the last one before it",
              0.95);
      case NEXT ->
          new Choice(
              candidates.stream().filter(g -> g.first().isAfter(day)).findFirst().orElseThrow(),
              "the next one after it",
              0.95);
      case THIS -> new Choice(nearest(candidates, day), "the nearest one", 0.9);
      case BY_TENSE -> byTense(candidates, before, after, anchor);
    };
  }

  private static Choice byTense(
      List<Granule> candidates, Granule before, Granule after, Anchor anchor) {
    var leaning = anchor.tense().get();
    var chosen = leaning.isFuture() ? after : before;
    var other = leaning.isFuture() ? before : after;
    var day = anchor.published();
    boolean byVerb = leaning.isFuture() && leaning.certainty() < BY_WORD;
    boolean strange =
        distance(chosen, day) > (byVerb ? FAR_AHEAD : FAR)
            && distance(other, day) < (byVerb ? NEAR_BEFORE : NEAR);
    if (leaning.certainty() < SURE || strange) {
      return new Choice(nearest(candidates, day), "the nearest one", 0.8);
    }
    return new Choice(chosen, leaning.cue(), leaning.certainty());
  }

  private static Granule nearest(List<Granule> candidates, LocalDate day) {
    return candidates.stream().min(Comparator.comparingLong(g -> distance(g, day))).orElseThrow();
  }

  private static long distance(Granule granule, LocalDate day) {
    if (granule.contains(day)) {
      return 0;
    }
    return granule.first().isAfter(day)
        ? granule.first().toEpochDay() - day.toEpochDay()
        : day.toEpochDay() - granule.last().toEpochDay();
  }

  /// A piece of the calendar and why it was picked.
  record Choice(Granule granule, String because, double certainty) {

    Resolved resolved() {
      return Resolved.date(granule, because, certainty);
    }
  }
}
