package org.dateline.reading.what;

import java.util.List;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;

/// The places of a matched frame: what "in" and "at" mean depends on the kind of event.
final class Places {

  private Places() {}

  static List<Location> of(Match match, Scene scene) {
    return switch (match.frame().what()) {
      case What.Deployment deployment ->
          orPointedTo(
              new Placing(match.tree(), scene).of(match, inner(deployment.manoeuvre())),
              match,
              scene,
              inner(deployment.manoeuvre()));
      case What.Meeting meeting when meeting.call() -> List.of();
      case What.Meeting _,
          What.Visit _,
          What.Vote _,
          What.Sanction _,
          What.Agreement _,
          What.Clash _,
          What.Protest _,
          What.Statement _ ->
          new Placing(match.tree(), scene).of(match, Role.PLACE);
    };
  }

  private static List<Location> orPointedTo(
      List<Location> found, Match match, Scene scene, Role role) {
    return found.isEmpty()
        ? Antecedents.place(match, scene, role).map(List::of).orElse(List.of())
        : found;
  }

  private static Role inner(What.Manoeuvre manoeuvre) {
    return switch (manoeuvre) {
      case MOVE -> Role.DESTINATION;
      case WITHDRAWAL -> Role.ORIGIN;
      case PRESENCE, EXERCISE -> Role.PLACE;
    };
  }
}
