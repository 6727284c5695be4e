package org.dateline.reading.where;

import java.util.List;
import org.dateline.place.Place;

/// Words that may be the name of a place.
///
/// @param from first word, inclusive
/// @param to last word, exclusive
/// @param name the name to look up: what an abbreviation stands for, else the words
/// @param senses places of that name; empty when the gazetteer has none
/// @param kind why it was taken up
record Mention(int from, int to, String name, List<Place> senses, Kind kind) {

  /// Why words were taken up as a name.
  enum Kind {
    /// The gazetteer knows them.
    KNOWN,
    /// An abbreviation of our list.
    SHORT,
    /// They end or begin as the names of streets and waters do: "Elm Street", "Lake Harlan".
    FEATURE,
    /// The gazetteer knows them in another spelling.
    VARIANT,
    /// Nothing but capitals.
    UNKNOWN
  }

  Mention {
    senses = List.copyOf(senses);
  }

  boolean overlaps(Mention other) {
    return from < other.to && other.from < to;
  }
}
