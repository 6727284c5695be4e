package org.dateline.reading.where;

import java.util.List;
import org.dateline.place.Place;
import org.jspecify.annotations.Nullable;

/// A place name of a text.
///
/// @param start first character, inclusive, UTF-16 units of the article's text
/// @param end last character, exclusive
/// @param place what it means; null when the gazetteer has nothing that fits
/// @param runnersUp other places of that name, the likeliest first
/// @param use what the name stands for here
/// @param reason one plain sentence that says why this place
public record Toponym(
    int start,
    int end,
    @Nullable Place place,
    List<Place> runnersUp,
    Use use,
    String reason,
    double certainty) {

  public Toponym {
    runnersUp = List.copyOf(runnersUp);
  }

  /// The same where the name stands again.
  Toponym at(int otherStart, int otherEnd) {
    return new Toponym(otherStart, otherEnd, place, runnersUp, use, reason, certainty);
  }

  /// How a name is used.
  public enum Use {
    /// The place itself: "in Moscow".
    LITERAL,
    /// Those who govern it or live there: "Moscow said".
    METONYM
  }
}
