package org.dateline.archive;

import org.dateline.event.What;
import org.dateline.event.What.Journey;
import org.dateline.event.What.Manoeuvre;

/// Kinds of events from their two columns.
final class Kinds {

  private Kinds() {}

  /// @throws IllegalStateException when there is no such kind
  static What what(String kind, String subtype) {
    return switch (kind) {
      case "DEPLOYMENT" -> new What.Deployment(Manoeuvre.valueOf(subtype));
      case "MOVEMENT" -> new What.Movement(Journey.valueOf(subtype));
      case "MEETING" -> new What.Meeting(subtype.equals("CALL"));
      case "SANCTION" -> new What.Sanction(subtype.equals("DEADLINE"));
      case "VISIT" -> new What.Visit();
      case "VOTE" -> new What.Vote();
      case "AGREEMENT" -> new What.Agreement();
      case "CLASH" -> new What.Clash();
      case "PROTEST" -> new What.Protest();
      case "STATEMENT" -> new What.Statement();
      default ->
          throw new IllegalStateException(
              "the archive holds an event of the kind '%s', which this version does not know"
                  .formatted(kind));
    };
  }
}
