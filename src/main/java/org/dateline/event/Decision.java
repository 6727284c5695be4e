package org.dateline.event;

/// What a person decided about an event that was read.
public sealed interface Decision {

  /// It is as it stands.
  record Accept() implements Decision {}

  /// It is no event, or not this one: it leaves the map, the list and the counts.
  record Reject() implements Decision {}

  /// It was otherwise.
  record Correct(Correction correction) implements Decision {}

  /// It is the same happening as another, and stays beside that one as a claim of its own.
  record Merge(EventId into) implements Decision {}

  /// It is another happening than one that it may be taken for.
  record Part(EventId from) implements Decision {}
}
