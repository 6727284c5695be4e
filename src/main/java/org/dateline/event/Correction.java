package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What a person set by hand; what is empty stays as it was read, also when it is read anew.
///
/// @param where all its places; an empty list when it has none
/// @param arguments all who and what took part; an empty list when nobody is named
public record Correction(
    Optional<What> what,
    Optional<Status> status,
    Optional<String> title,
    Optional<Dated> when,
    Optional<List<Location>> where,
    Optional<List<Argument>> arguments) {

  /// The days that were set.
  ///
  /// @param when null when the event was found to have no date
  public record Dated(@Nullable TimeSpan when) {}

  /// How many of those that are moved stand on the map.
  private static final int LABELLED = 2;

  /// Why a corrected fact is as it is.
  public static final String BY_HAND = "set by hand";

  public Correction {
    where = where.map(List::copyOf);
    arguments = arguments.map(List::copyOf);
  }

  /// Whether nothing is corrected.
  public boolean isEmpty() {
    return what.isEmpty()
        && status.isEmpty()
        && title.isEmpty()
        && when.isEmpty()
        && where.isEmpty()
        && arguments.isEmpty();
  }

  /// The event with what was corrected, and for each such fact the hand as its only evidence.
  public Event applyTo(Event read) {
    var evidence = new ArrayList<>(read.evidence());
    replace(evidence, read, what, Fact.WHAT);
    replace(evidence, read, status, Fact.STATUS);
    replace(evidence, read, when, Fact.WHEN);
    replace(evidence, read, where, Fact.WHERE);
    replace(evidence, read, others(read, Fact.WHO), Fact.WHO);
    replace(evidence, read, others(read, Fact.HOW_MANY), Fact.HOW_MANY);
    return new Event(
        read.id(),
        what.orElse(read.what()),
        status.orElse(read.status()),
        title.orElse(read.title()),
        others(read, Fact.HOW_MANY).map(Correction::label).orElse(read.label()),
        when.isPresent() ? when.get().when() : read.when(),
        where.orElse(read.where()),
        arguments.orElse(read.arguments()),
        read.trigger(),
        read.sentences(),
        evidence,
        read.certainty());
  }

  /// The arguments that say a fact, if they are not those that were read.
  private Optional<List<Argument>> others(Event read, Fact fact) {
    return arguments
        .map(corrected -> saying(fact, corrected))
        .filter(corrected -> !corrected.equals(saying(fact, read.arguments())));
  }

  private static List<Argument> saying(Fact fact, List<Argument> arguments) {
    return arguments.stream().filter(argument -> argument.role().fact() == fact).toList();
  }

  private static String label(List<Argument> moved) {
    return moved.stream()
        .map(Argument::counted)
        .distinct()
        .limit(LABELLED)
        .collect(Collectors.joining(", "));
  }

  private static void replace(
      List<Evidence> evidence, Event read, Optional<?> corrected, Fact fact) {
    if (corrected.isPresent()) {
      evidence.removeIf(e -> e.fact() == fact);
      evidence.add(new Evidence(read.trigger(), fact, BY_HAND, 1));
    }
  }
}
