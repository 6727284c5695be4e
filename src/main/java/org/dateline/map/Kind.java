package org.dateline.map;

import java.util.Locale;
import org.dateline.event.What;

/// How the page names and colours a kind of event.
///
/// @param kind as the feed writes it: `deployment`
/// @param subtype as the feed writes it: `move`; empty when there is none
/// @param name for readers: "Forces sent"
/// @param family whose colour it bears: the token `--dl-FAMILY`
record Kind(String kind, String subtype, String name, String family) {

  static Kind of(What what) {
    var kind = what.kind().toLowerCase(Locale.ROOT);
    return switch (what) {
      case What.Deployment(var manoeuvre) ->
          switch (manoeuvre) {
            case MOVE -> new Kind(kind, "move", "Forces sent", "deployment");
            case PRESENCE -> new Kind(kind, "presence", "Forces in place", "deployment");
            case EXERCISE -> new Kind(kind, "exercise", "Exercise", "exercise");
            case WITHDRAWAL -> new Kind(kind, "withdrawal", "Withdrawal", "deployment");
          };
      case What.Meeting(var call) ->
          call
              ? new Kind(kind, "call", "Call", "diplomacy")
              : new Kind(kind, "", "Meeting", "diplomacy");
      case What.Visit() -> new Kind(kind, "", "Visit", "diplomacy");
      case What.Agreement() -> new Kind(kind, "", "Agreement", "diplomacy");
      case What.Vote() -> new Kind(kind, "", "Vote", "civic");
      case What.Protest() -> new Kind(kind, "", "Protest", "civic");
      case What.Sanction(var deadline) ->
          deadline
              ? new Kind(kind, "deadline", "Deadline", "measure")
              : new Kind(kind, "", "Sanction", "measure");
      case What.Clash() -> new Kind(kind, "", "Clash", "clash");
      case What.Statement() -> new Kind(kind, "", "Statement", "statement");
    };
  }
}
