package org.dateline.reading.what;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Role;

/// Where a frame looks for one that takes part, or for a place.
///
/// @param paths `subj`, `obj`, `poss`, `mod`, `self` (the noun itself), `teller` (who says it) or a
///   preposition, in the order of looking
/// @param role `actor`, `participant`, `materiel`, `moved`, `target`, `speaker`, `place`, `origin`,
///   `destination`, or empty when it is only a condition
/// @param type the class of words that may fill it; empty for any
record Slot(List<String> paths, String role, String type, Need need) {

  /// What may fill a slot; empty for a mere condition.
  static final Set<String> ROLES = roles();

  /// The paths that are no prepositions.
  static final Set<String> LINKS =
      Set.of("subj", "obj", "prt", "inf", "doer", "teller", "poss", "self", "mod");

  Slot {
    paths = List.copyOf(paths);
  }

  /// Whether a frame fits without or with it.
  enum Need {
    OPTIONAL,
    /// The frame fits only when it is filled.
    REQUIRED,
    /// The frame fits only when nothing fills it.
    ABSENT
  }

  private static Set<String> roles() {
    var roles = new TreeSet<>(Set.of(""));
    for (var role : ArgumentRole.values()) {
      roles.add(role.name().toLowerCase(Locale.ROOT));
    }
    for (var role : Role.values()) {
      roles.add(role.name().toLowerCase(Locale.ROOT));
    }
    return roles;
  }

  boolean required() {
    return need == Need.REQUIRED;
  }

  /// Whether the frame still fits when these words fill the slot.
  boolean allows(List<Integer> fillers) {
    return switch (need) {
      case OPTIONAL -> true;
      case REQUIRED -> !fillers.isEmpty();
      case ABSENT -> fillers.isEmpty();
    };
  }
}
