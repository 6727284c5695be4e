package org.dateline.event;

import java.time.Period;

/// How far an event is drawn beyond what the text says.
///
/// @param unknownBeginning how far an unknown beginning reaches back before the last possible day
/// @param plan how long something announced without a day stays possible
/// @param deployment how long forces are assumed to stay after the last report
/// @param exercise the same of an exercise that goes on
/// @param unrest the same of fighting, of flight and of protest that go on
/// @param measure the same of sanctions that are in force
public record Horizons(
    Period unknownBeginning,
    Period plan,
    Period deployment,
    Period exercise,
    Period unrest,
    Period measure) {

  /// A week that ends with the report, a month of presence.
  public static final Horizons USUAL =
      new Horizons(
          Period.ofDays(6),
          Period.ofDays(30),
          Period.ofDays(30),
          Period.ofDays(14),
          Period.ofDays(7),
          Period.ofDays(30));

  /// @throws IllegalArgumentException when one is negative
  public Horizons {
    for (var period :
        new Period[] {unknownBeginning, plan, deployment, exercise, unrest, measure}) {
      if (period.isNegative()) {
        throw new IllegalArgumentException("a horizon must not be negative: " + period);
      }
    }
  }

  /// How long this kind of event is assumed to go on after the last report; zero when it ends.
  Period after(What what) {
    return switch (what) {
      case What.Deployment(What.Manoeuvre manoeuvre) ->
          switch (manoeuvre) {
            case MOVE, PRESENCE -> deployment;
            case EXERCISE -> exercise;
            case WITHDRAWAL -> Period.ZERO;
          };
      case What.Movement(What.Journey journey) ->
          switch (journey) {
            case DISPLACEMENT, RETURN -> unrest;
            case EVACUATION, CONVOY, TRANSFER -> Period.ZERO;
          };
      case What.Clash(), What.Protest() -> unrest;
      case What.Sanction(boolean deadline) -> deadline ? Period.ZERO : measure;
      case What.Meeting(boolean call) -> Period.ZERO;
      case What.Visit(), What.Vote(), What.Agreement(), What.Statement() -> Period.ZERO;
    };
  }
}
