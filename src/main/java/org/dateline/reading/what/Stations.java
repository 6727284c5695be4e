package org.dateline.reading.what;

import java.util.List;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.event.What;
import org.dateline.place.Level;

/// Whether a telling can be of the same places as an event.
final class Stations {

  private Stations() {}

  /// 2 when they share a place, 0 when it cannot be told, -1 when they are apart. A movement whose
  /// origin alone is told may be the one whose destination is told elsewhere.
  static int compare(Draft draft, Mention mention) {
    var one = draft.where();
    var other = mention.where();
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (isBorder(draft.sites()) || isBorder(mention.sites())) {
      return Nesting.meet(one, other) ? 2 : 0;
    }
    boolean moves =
        mention.what() instanceof What.Deployment deployment
            && deployment.manoeuvre() == What.Manoeuvre.MOVE;
    if (moves && (isAnotherStep(one, other) || isAnotherDay(draft, mention, one, other))) {
      return -1;
    }
    if (Nesting.meet(one, other)) {
      return 2;
    }
    return moves && !shareRole(one, other) ? 0 : -1;
  }

  /// Whether only a border is told, of which no side is known.
  private static boolean isBorder(List<Site> sites) {
    return sites.stream().allMatch(site -> site.ground() == Site.Ground.BORDER);
  }

  private static boolean shareRole(List<Location> some, List<Location> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> a.role() == b.role()));
  }

  /// To enter a town and to advance on its airport are two steps.
  private static boolean isAnotherStep(List<Location> some, List<Location> others) {
    var a = fineDestinations(some);
    var b = fineDestinations(others);
    return !a.isEmpty()
        && !b.isEmpty()
        && a.stream().noneMatch(x -> b.stream().anyMatch(y -> Nesting.same(x.place(), y.place())));
  }

  /// Troops that were sent to a country since January are not those that entered a town on
  /// Saturday.
  private static boolean isAnotherDay(
      Draft draft, Mention mention, List<Location> some, List<Location> others) {
    var a = draft.dated().map(Dated::days).orElse(null);
    var b = mention.dated().map(Dated::days).orElse(null);
    return a != null
        && b != null
        && !a.equals(b)
        && some.stream()
            .noneMatch(x -> others.stream().anyMatch(y -> Nesting.same(x.place(), y.place())));
  }

  private static List<Location> fineDestinations(List<Location> all) {
    return all.stream()
        .filter(l -> l.role() == Role.DESTINATION)
        .filter(l -> l.place().level().compareTo(Level.CITY) <= 0)
        .toList();
  }
}
