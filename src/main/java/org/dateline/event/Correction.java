package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What a person set by hand; what is empty stays as it was read, also when it is read anew.
///
/// @param where all its places; an empty list when it has none
public record Correction(
    Optional<What> what,
    Optional<Status> status,
    Optional<String> title,
    Optional<Dated> when,
    Optional<List<Location>> where) {

  /// The days that were set.
  ///
  /// @param when null when the event was found to have no date
  public record Dated(@Nullable TimeSpan when) {}

  /// Why a corrected fact is as it is.
  public static final String BY_HAND = "set by hand";

  public Correction {
    where = where.map(List::copyOf);
  }

  /// Whether nothing is corrected.
  public boolean isEmpty() {
    return what.isEmpty()
        && status.isEmpty()
        && title.isEmpty()
        && when.isEmpty()
        && where.isEmpty();
  }

  /// The event with what was corrected, and for each such fact the hand as its only evidence.
  public Event applyTo(Event read) {
    var evidence = new ArrayList<>(read.evidence());
    replace(evidence, read, what, Fact.WHAT);
    replace(evidence, read, status, Fact.STATUS);
    replace(evidence, read, when, Fact.WHEN);
    replace(evidence, read, where, Fact.WHERE);
    return new Event(
        read.id(),
        what.orElse(read.what()),
        status.orElse(read.status()),
        title.orElse(read.title()),
        read.label(),
        when.isPresent() ? when.get().when() : read.when(),
        where.orElse(read.where()),
        read.arguments(),
        read.trigger(),
        read.sentences(),
        evidence,
        read.certainty());
  }

  private static void replace(
      List<Evidence> evidence, Event read, Optional<?> corrected, Fact fact) {
    if (corrected.isPresent()) {
      evidence.removeIf(e -> e.fact() == fact);
      evidence.add(new Evidence(read.trigger(), fact, BY_HAND, 1));
    }
  }
}
