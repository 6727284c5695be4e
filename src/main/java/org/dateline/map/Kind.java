package org.dateline.map;

import java.util.Locale;
import org.dateline.event.What;

/// How the page names and colours a kind of event.
///
/// @param kind as the feed writes it: `deployment`
/// @param subtype as the feed writes it: `move`; empty when there is none
/// @param name for readers: "kind.deployment.move"
/// @param family whose colour it bears: the token `--dl-FAMILY`
record Kind(String kind, String subtype, String family) {

  static Kind of(What what) {
    var kind = what.kind().toLowerCase(Locale.ROOT);
    return switch (what) {
      case What.Deployment(var manoeuvre) ->
          switch (manoeuvre) {
            case MOVE -> new Kind(kind, "move", "deployment");
            case PRESENCE -> new Kind(kind, "presence", "deployment");
            case EXERCISE -> new Kind(kind, "exercise", "exercise");
            case WITHDRAWAL -> new Kind(kind, "withdrawal", "deployment");
          };
      case What.Movement(var journey) ->
          switch (journey) {
            case DISPLACEMENT -> new Kind(kind, "displacement", "civic");
            case RETURN -> new Kind(kind, "return", "civic");
            case EVACUATION -> new Kind(kind, "evacuation", "civic");
            case CONVOY -> new Kind(kind, "convoy", "civic");
            case TRANSFER -> new Kind(kind, "transfer", "civic");
          };
      case What.Meeting(var call) ->
          call ? new Kind(kind, "call", "diplomacy") : new Kind(kind, "", "diplomacy");
      case What.Visit() -> new Kind(kind, "", "diplomacy");
      case What.Agreement() -> new Kind(kind, "", "diplomacy");
      case What.Vote() -> new Kind(kind, "", "civic");
      case What.Protest() -> new Kind(kind, "", "civic");
      case What.Sanction(var deadline) ->
          deadline ? new Kind(kind, "deadline", "measure") : new Kind(kind, "", "measure");
      case What.Clash() -> new Kind(kind, "", "clash");
      case What.Statement() -> new Kind(kind, "", "statement");
    };
  }

  /// For readers: "Forces sent".
  String name() {
    return Words.of("kind." + kind + (subtype.isEmpty() ? "" : "." + subtype));
  }
}
