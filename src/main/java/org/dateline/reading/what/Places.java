package org.dateline.reading.what;

import java.util.List;
import org.dateline.event.Role;
import org.dateline.event.What;

/// The places of a matched frame: what "in" and "at" mean depends on the kind of event.
final class Places {

  private Places() {}

  static List<Site> of(Match match, Scene scene) {
    return switch (match.frame().what()) {
      case What.Deployment deployment -> of(match, scene, inner(deployment.manoeuvre()));
      case What.Meeting meeting when meeting.call() -> List.of();
      case What.Meeting _,
          What.Visit _,
          What.Vote _,
          What.Sanction _,
          What.Agreement _,
          What.Clash _,
          What.Protest _,
          What.Statement _ ->
          of(match, scene, Role.PLACE);
    };
  }

  private static List<Site> of(Match match, Scene scene, Role inner) {
    var said = new Placing(match.tree(), scene).of(match, inner);
    return said.isEmpty()
        ? new Antecedents(match.tree(), scene).place(match, inner).map(List::of).orElse(List.of())
        : said;
  }

  private static Role inner(What.Manoeuvre manoeuvre) {
    return switch (manoeuvre) {
      case MOVE -> Role.DESTINATION;
      case WITHDRAWAL -> Role.ORIGIN;
      case PRESENCE, EXERCISE -> Role.PLACE;
    };
  }
}
