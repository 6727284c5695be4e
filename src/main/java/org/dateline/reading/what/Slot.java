package org.dateline.reading.what;

import java.util.List;

/// Where a frame looks for one that takes part, or for a place.
///
/// @param paths `subj`, `obj`, `poss`, `mod` or a preposition, in the order of looking
/// @param role `actor`, `participant`, `materiel`, `target`, `speaker`, `place`, `origin`,
///   `destination`, or empty when it is only a condition
/// @param type the class of words that may fill it; empty for any
/// @param required whether the frame fits only when it is filled
record Slot(List<String> paths, String role, String type, boolean required) {

  Slot {
    paths = List.copyOf(paths);
  }
}
