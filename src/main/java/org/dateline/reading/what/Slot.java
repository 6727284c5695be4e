package org.dateline.reading.what;

import java.util.List;

/// Where a frame looks for one that takes part, or for a place.
///
/// @param paths `subj`, `obj`, `poss`, `mod`, `teller` (who says it) or a preposition, in the order
///   of looking
/// @param role `actor`, `participant`, `materiel`, `moved`, `target`, `speaker`, `place`, `origin`,
///   `destination`, or empty when it is only a condition
/// @param type the class of words that may fill it; empty for any
record Slot(List<String> paths, String role, String type, Need need) {

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
