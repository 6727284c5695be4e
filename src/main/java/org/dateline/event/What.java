package org.dateline.event;

/// What happened. A new kind is one record here, one finder and one word list; the compiler shows
/// the rest.
public sealed interface What {

  /// Forces or military equipment are sent, massed, exercised or withdrawn.
  record Deployment(Manoeuvre manoeuvre) implements What {}

  /// Two or more parties meet, negotiate or hold a hearing; `call` when by telephone.
  record Meeting(boolean call) implements What {}

  /// People or goods that are no forces move or are moved: they flee, are evacuated, are
  /// transferred; a convoy brings aid.
  record Movement(Journey journey) implements What {}

  /// An official travels.
  record Visit() implements What {}

  /// An election, a referendum, a vote of a parliament or council.
  record Vote() implements What {}

  /// Sanctions or another official measure; `deadline` when it falls due on a day.
  record Sanction(boolean deadline) implements What {}

  record Agreement() implements What {}

  /// Attack, strike, fighting.
  record Clash() implements What {}

  record Protest() implements What {}

  record Statement() implements What {}

  /// How forces are deployed.
  enum Manoeuvre {
    MOVE,
    PRESENCE,
    EXERCISE,
    WITHDRAWAL
  }

  /// Why people or goods move.
  enum Journey {
    /// They flee, are driven out or arrive as refugees and migrants.
    DISPLACEMENT,
    /// Those who fled come back.
    RETURN,
    /// They are brought out of danger.
    EVACUATION,
    /// Goods are brought to those in need.
    CONVOY,
    /// Prisoners, the wounded or the dead are brought elsewhere.
    TRANSFER
  }

  /// The kind in capitals, as files and addresses write it: DEPLOYMENT, MEETING, …
  default String kind() {
    return getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT);
  }

  /// What the kind is parted into, in capitals, as files and the archive write it: MOVE, CALL,
  /// DEADLINE, …; empty for kinds without.
  default String subtype() {
    return switch (this) {
      case Deployment(Manoeuvre manoeuvre) -> manoeuvre.name();
      case Movement(Journey journey) -> journey.name();
      case Meeting(boolean call) -> call ? "CALL" : "";
      case Sanction(boolean deadline) -> deadline ? "DEADLINE" : "";
      case Visit(), Vote(), Agreement(), Clash(), Protest(), Statement() -> "";
    };
  }
}
