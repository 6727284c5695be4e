package org.dateline.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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

  /// Every kind in every variety.
  static List<What> all() {
    return Stream.of(
            Arrays.stream(Manoeuvre.values()).map(Deployment::new),
            Arrays.stream(Journey.values()).map(Movement::new),
            Stream.of(new Meeting(false), new Meeting(true), new Visit(), new Agreement()),
            Stream.of(new Vote(), new Protest(), new Sanction(false), new Sanction(true)),
            Stream.of(new Clash(), new Statement()))
        .<What>flatMap(kinds -> kinds)
        .toList();
  }

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

  /// The kind with these names, as [#kind()] and [#subtype()] give them.
  ///
  /// @throws IllegalArgumentException when there is no such kind, naming those that there are
  static What of(String kind, String subtype) {
    var what =
        switch (kind) {
          case "DEPLOYMENT" -> new Deployment(one(Manoeuvre.values(), subtype));
          case "MOVEMENT" -> new Movement(one(Journey.values(), subtype));
          case "MEETING" -> new Meeting(subtype.equals("CALL"));
          case "VISIT" -> new Visit();
          case "VOTE" -> new Vote();
          case "SANCTION" -> new Sanction(subtype.equals("DEADLINE"));
          case "AGREEMENT" -> new Agreement();
          case "CLASH" -> new Clash();
          case "PROTEST" -> new Protest();
          case "STATEMENT" -> new Statement();
          default -> throw new IllegalArgumentException("'" + kind + "' is no kind of event");
        };
    if (!what.subtype().equals(subtype)) {
      throw new IllegalArgumentException("'" + subtype + "' is no kind of " + kind);
    }
    return what;
  }

  private static <E extends Enum<E>> E one(E[] all, String name) {
    return Arrays.stream(all)
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'%s' is none of %s".formatted(name, Arrays.toString(all))));
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
