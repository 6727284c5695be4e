package org.dateline.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.place.Level;
import org.dateline.place.Place;
import org.dateline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Tells whether two articles may report the same happening, so that a person can say whether they
/// do: it was of the same kind, on days that meet, at places that are one or lie one in the other,
/// and, where both name somebody, with somebody in common.
public final class Retelling {

  private Retelling() {}

  /// Those of the other events that may be the same happening; those with the most people and
  /// places in common first. Events of the same article never are: their joining is the reading's.
  public static List<Event> of(Event event, List<Event> others) {
    return others.stream()
        .filter(other -> isLikely(event, other))
        .sorted(Comparator.comparingLong((Event other) -> -inCommon(event, other)))
        .toList();
  }

  /// The days on which another report may date the event: its own; where an end is open, as many as
  /// an unknown beginning is drawn.
  ///
  /// @param first inclusive
  /// @param last inclusive
  public record Days(LocalDate first, LocalDate last) {

    public static Days of(TimeSpan when) {
      var open = Horizons.USUAL.unknownBeginning();
      var first = when.first();
      var last = when.last();
      if (first == null) {
        return new Days(Objects.requireNonNull(last).minus(open), last);
      }
      return new Days(first, last == null ? first.plus(open) : last);
    }

    private boolean meet(Days other) {
      return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
  }

  static boolean isLikely(Event one, Event other) {
    return !one.trigger().article().equals(other.trigger().article())
        && isSameKind(one.what(), other.what())
        && datesMeet(one.when(), other.when())
        && agree(one, other);
  }

  private static boolean isSameKind(What one, What other) {
    if (one instanceof What.Deployment(var manoeuvre)
        && other instanceof What.Deployment(var second)) {
      return isPosting(manoeuvre) == isPosting(second)
          && (isPosting(manoeuvre) || manoeuvre == second);
    }
    if (one instanceof What.Meeting) {
      return one.equals(other);
    }
    return one.kind().equals(other.kind()) && !(one instanceof What.Statement);
  }

  /// What was sent to a place is there afterwards.
  private static boolean isPosting(What.Manoeuvre manoeuvre) {
    return manoeuvre == What.Manoeuvre.MOVE || manoeuvre == What.Manoeuvre.PRESENCE;
  }

  private static boolean datesMeet(@Nullable TimeSpan one, @Nullable TimeSpan other) {
    return one != null && other != null && Days.of(one).meet(Days.of(other));
  }

  private static boolean agree(Event one, Event other) {
    boolean placed = !one.where().isEmpty() && !other.where().isEmpty();
    boolean named = !parties(one).isEmpty() && !parties(other).isEmpty();
    boolean samePlace = placesInCommon(one, other) > 0;
    boolean sameParty = partiesInCommon(one, other) > 0;
    if (placed && !samePlace || named && !sameParty) {
      return false;
    }
    return sameParty || samePlace && one.where().stream().anyMatch(Retelling::isTelling);
  }

  private static boolean isTelling(Location location) {
    var level = location.place().level();
    return level.compareTo(Level.REGION) <= 0;
  }

  private static long inCommon(Event one, Event other) {
    return placesInCommon(one, other) + partiesInCommon(one, other);
  }

  private static long placesInCommon(Event one, Event other) {
    return one.where().stream()
        .filter(location ->
            other.where().stream().anyMatch(second -> meet(location.place(), second.place())))
        .count();
  }

  private static boolean meet(Place one, Place other) {
    return one.id().equals(other.id()) || holds(one, other) || holds(other, one);
  }

  private static boolean holds(Place area, Place place) {
    if (area.country() == null || !area.country().equals(place.country())) {
      return false;
    }
    return switch (area.level()) {
      case COUNTRY -> true;
      case REGION -> area.division() != null && area.division().equals(place.division());
      case CONTINENT, CITY, POINT -> false;
    };
  }

  private static long partiesInCommon(Event one, Event other) {
    var others = parties(other);
    return parties(one).stream().filter(others::contains).count();
  }

  /// By the last word of their names: "John Kerry" is "Kerry" elsewhere.
  private static Set<String> parties(Event event) {
    return event.arguments().stream()
        .flatMap(argument ->
            switch (argument.role()) {
              case ACTOR, PARTICIPANT, SPEAKER, TARGET -> Stream.of(argument.name());
              case MATERIEL, MOVED -> Stream.<String>empty();
            })
        .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
