package org.dateline.reading.what;

import java.util.List;
import org.dateline.event.Role;
import org.dateline.event.What;

/// The places of a matched frame: what "in" and "at" mean depends on the kind of event.
final class Places {

  private Places() {}

  static List<Site> of(Match match, Scene scene) {
    return switch (match.frame().what()) {
      case What.Deployment deployment -> {
        var inner = inner(deployment.manoeuvre());
        yield of(match, scene, inner, inner);
      }
      case What.Movement movement -> of(match, scene, Role.PLACE, pointedTo(movement.journey()));
      case What.Meeting meeting when meeting.call() -> List.of();
      case What.Meeting _,
          What.Visit _,
          What.Vote _,
          What.Sanction _,
          What.Agreement _,
          What.Clash _,
          What.Protest _,
          What.Statement _ ->
          of(match, scene, Role.PLACE, Role.PLACE);
    };
  }

  /// @param inner what "in" and "at" mean
  /// @param pointedTo what "the city" is, where no name is said
  private static List<Site> of(Match match, Scene scene, Role inner, Role pointedTo) {
    var placing = new Placing(match.tree(), scene);
    var said = placing.of(match, inner);
    if (said.isEmpty()) {
      said = placing.before(match, inner);
    }
    if (said.isEmpty()) {
      said = placing.ofCaption(match, inner);
    }
    if (said.isEmpty()) {
      said = placing.ofBorder(match, inner);
    }
    return said.isEmpty()
        ? new Antecedents(match.tree(), scene)
            .place(match, pointedTo)
            .map(List::of)
            .orElse(List.of())
        : said;
  }

  /// What "the city" is to people on the move where no preposition tells it.
  private static Role pointedTo(What.Journey journey) {
    return switch (journey) {
      case DISPLACEMENT, EVACUATION -> Role.ORIGIN;
      case RETURN, CONVOY, TRANSFER -> Role.DESTINATION;
    };
  }

  /// What "in" and "at" mean of a manoeuvre.
  static Role inner(What.Manoeuvre manoeuvre) {
    return switch (manoeuvre) {
      case MOVE -> Role.DESTINATION;
      case WITHDRAWAL -> Role.ORIGIN;
      case PRESENCE, EXERCISE -> Role.PLACE;
    };
  }
}
