package org.dateline.reading.what;

import org.dateline.event.Location;

/// A place of an event, and why it is one.
///
/// @param ground how the words tie the place to the event
/// @param reason one plain sentence
/// @param sense how sure it is that the name means this place, 0 to 1
record Site(Location location, Ground ground, String reason, double sense) {

  /// How a place came to its event, the surest first.
  enum Ground {
    /// The words of the event say it: "met in London".
    SAID,
    /// A noun of the event points back to it: "advanced on the city".
    POINTED,
    /// It is told of the event in a sentence beside it.
    CARRIED,
    /// Only its border is told, and who stands there may stand on either side.
    BORDER
  }
}
