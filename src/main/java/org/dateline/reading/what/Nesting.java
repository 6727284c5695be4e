package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import org.dateline.event.Location;
import org.dateline.place.Place;

/// Which places lie within each other: only the finest that is named counts.
final class Nesting {

  private Nesting() {}

  static boolean same(Place one, Place other) {
    return one.id().equals(other.id());
  }

  /// Whether one is the other, or holds it.
  static boolean agree(Place one, Place other) {
    return same(one, other) || holds(one, other) || holds(other, one);
  }

  /// Whether the first place holds the second.
  static boolean holds(Place coarse, Place fine) {
    if (coarse.level().compareTo(fine.level()) <= 0 || coarse.country() == null) {
      return false;
    }
    boolean country = coarse.country().equals(fine.country());
    return switch (coarse.level()) {
      case COUNTRY -> country;
      case REGION ->
          country && coarse.division() != null && coarse.division().equals(fine.division());
      case CITY, POINT, CONTINENT -> country && near(coarse, fine);
    };
  }

  private static boolean near(Place one, Place other) {
    return Math.abs(one.position().latitude() - other.position().latitude()) < 0.3
        && Math.abs(one.position().longitude() - other.position().longitude()) < 0.5;
  }

  /// The sites of several tellings, each place once in a role, without those that hold another.
  static List<Site> finest(List<Site> sites) {
    var kept = new ArrayList<Site>();
    for (var site : sites) {
      boolean known =
          kept.stream().anyMatch(other -> sameRole(site, other) && same(place(other), place(site)));
      boolean coarse =
          sites.stream()
              .anyMatch(other -> sameRole(site, other) && holds(place(site), place(other)));
      if (!known && !coarse) {
        kept.add(site);
      }
    }
    return kept;
  }

  private static boolean sameRole(Site one, Site other) {
    return one.location().role() == other.location().role();
  }

  private static Place place(Site site) {
    return site.location().place();
  }

  /// Whether some place of the one list is, holds or lies in one of the other.
  static boolean meet(List<Location> some, List<Location> others) {
    return some.stream().anyMatch(a -> others.stream().anyMatch(b -> agree(a.place(), b.place())));
  }
}
