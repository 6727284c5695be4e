package org.dateline.reading.when;

import java.util.Optional;

/// Reads one family of time expressions. Stateless.
interface Rule {

  /// The longest expression of this family that begins at a piece of a line.
  Optional<Match> match(Line line, int at);
}
