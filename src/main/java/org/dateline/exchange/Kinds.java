package org.dateline.exchange;

import java.util.Locale;
import org.dateline.event.What;

/// The names of kinds in the vocabularies of others.
final class Kinds {

  private Kinds() {}

  /// `transport` for what moves, `meet` for what brings people together, else the kind in small
  /// letters.
  static String group(What what) {
    return switch (what) {
      case What.Deployment(var _), What.Movement(var _), What.Visit() -> "transport";
      case What.Meeting(var _) -> "meet";
      case What.Vote(),
          What.Sanction(var _),
          What.Agreement(),
          What.Clash(),
          What.Protest(),
          What.Statement() ->
          what.kind().toLowerCase(Locale.ROOT);
    };
  }

  /// The event mode of PLOVER, the successor of CAMEO.
  static String plover(What what) {
    return switch (what) {
      case What.Deployment(What.Manoeuvre manoeuvre) ->
          manoeuvre == What.Manoeuvre.WITHDRAWAL ? "RETREAT" : "MOBILIZE";
      case What.Movement(What.Journey journey) -> journey == What.Journey.CONVOY ? "AID" : "";
      case What.Meeting(var _), What.Visit() -> "CONSULT";
      case What.Sanction(boolean deadline) -> deadline ? "THREATEN" : "SANCTION";
      case What.Agreement() -> "AGREE";
      case What.Clash() -> "ASSAULT";
      case What.Protest() -> "PROTEST";
      case What.Vote(), What.Statement() -> "";
    };
  }
}
