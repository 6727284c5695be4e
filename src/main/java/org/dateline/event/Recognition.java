package org.dateline.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows the events of a text again when it is read anew: events of the same kind that are told by
/// the same word, or whose word lies in a sentence of the other.
public final class Recognition {

  private Recognition() {}

  /// The new id of each earlier event that is known again.
  ///
  /// @param before the events of an earlier reading
  /// @param after the events of a later reading of the same text
  public static Map<EventId, EventId> of(List<Event> before, List<Event> after) {
    var found = new HashMap<EventId, EventId>();
    var taken = new HashSet<EventId>();
    for (boolean sameWord : new boolean[] {true, false}) {
      for (var old : before) {
        if (!found.containsKey(old.id())) {
          match(old, after, taken, sameWord)
              .ifPresent(event -> {
                found.put(old.id(), event.id());
                taken.add(event.id());
              });
        }
      }
    }
    return found;
  }

  private static Optional<Event> match(
      Event old, List<Event> after, HashSet<EventId> taken, boolean sameWord) {
    return after.stream()
        .filter(event -> !taken.contains(event.id()))
        .filter(event -> event.what().kind().equals(old.what().kind()))
        .filter(event -> sameWord ? tellAtOnce(old, event) : tellInOneSentence(old, event))
        .findFirst();
  }

  private static boolean tellAtOnce(Event one, Event other) {
    return one.trigger().start() == other.trigger().start()
        && one.trigger().end() == other.trigger().end();
  }

  private static boolean tellInOneSentence(Event one, Event other) {
    return holdsWordOf(one, other) || holdsWordOf(other, one);
  }

  private static boolean holdsWordOf(Event one, Event other) {
    var word = other.trigger();
    return one.sentences().stream()
        .anyMatch(sentence -> sentence.start() <= word.start() && word.end() <= sentence.end());
  }
}
