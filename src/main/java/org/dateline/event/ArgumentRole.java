package org.dateline.event;

/// What somebody or something is to an event.
public enum ArgumentRole {
  /// Who moves the forces, who imposes, who attacks.
  ACTOR,
  /// Who meets.
  PARTICIPANT,
  /// What is moved, with its number.
  MATERIEL,
  /// Who or what else is on the move, with its number: those who flee, the prisoners, the aid.
  MOVED,
  /// On whom it is laid.
  TARGET,
  /// Who says it.
  SPEAKER;

  /// The fact about an event that it tells.
  public Fact fact() {
    return switch (this) {
      case ACTOR, PARTICIPANT, TARGET, SPEAKER -> Fact.WHO;
      case MATERIEL, MOVED -> Fact.HOW_MANY;
    };
  }
}
