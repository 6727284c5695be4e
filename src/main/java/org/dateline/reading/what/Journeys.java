package org.dateline.reading.what;

import org.dateline.event.What;

/// The journey in whose clause an event is told: those who fly somewhere to meet, meet there, and
/// what a ship carries goes where the ship goes.
final class Journeys {

  private static final int STEPS = 3;

  private final Tree tree;

  Journeys(Tree tree) {
    this.tree = tree;
  }

  /// The verb of the journey; -1 when the event is told in none.
  int above(Match match) {
    return switch (match.frame().what()) {
      case What.Meeting _ -> ofGuests(match);
      case What.Deployment _, What.Movement _ -> ofVehicle(match);
      case What.Visit _,
          What.Vote _,
          What.Sanction _,
          What.Agreement _,
          What.Clash _,
          What.Protest _,
          What.Statement _ ->
          -1;
    };
  }

  /// "flew to Moscow and conferred", "flies to Moscow to meet", "left for Kampala to join talks".
  private int ofGuests(Match match) {
    int at = match.frame().verb() ? match.word() : tree.verbAbove(match.word());
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      int head = tree.head(at);
      if (tree.is(at, "acl:relcl") && Types.has("trip", tree.lemma(head))) {
        return head;
      }
      if (!tree.is(at, "conj", "advcl", "xcomp") || head < 0 || tree.isApartInTime(at)) {
        return -1;
      }
      boolean due = tree.lemma(head).equals("due");
      if (due || Types.has("travel", tree.lemma(head)) && tree.isVerb(head)) {
        return head;
      }
      var trip = tree.child(head, "obj");
      if (trip.isPresent() && Types.has("trip", tree.lemma(trip.getAsInt()))) {
        var sway = Sways.over(tree, head);
        return sway != null && sway.denies() ? -1 : trip.getAsInt();
      }
      at = head;
    }
    return -1;
  }

  /// "Trains carrying 8,000 people reached Munich."
  private int ofVehicle(Match match) {
    int verb = match.word();
    if (!match.frame().verb() || !tree.tag(verb).equals("VBG") || !tree.is(verb, "acl")) {
      return -1;
    }
    int vehicle = tree.head(verb);
    for (int steps = 0; vehicle >= 0 && steps < STEPS; steps++) {
      int head = tree.head(vehicle);
      if (tree.is(vehicle, "nsubj") && tree.isVerb(head)) {
        return Types.has("arrival", tree.lemma(head)) ? head : -1;
      }
      vehicle = head;
    }
    return -1;
  }
}
