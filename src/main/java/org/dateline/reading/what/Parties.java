package org.dateline.reading.what;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.event.Argument;
import org.dateline.place.Gazetteer;
import org.dateline.place.Level;
import org.dateline.place.Place;

/// Whether two phrases stand for the same party: by name ("John Kerry", "Kerry") or by country
/// ("Russian troops", "Moscow").
final class Parties {

  private final Gazetteer gazetteer;

  Parties(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// 1 when some are the same, -1 when all are known and none is the same, 0 when it cannot be
  /// told.
  int compare(List<Argument> some, List<Argument> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return 0;
    }
    if (some.size() > 1 && others.size() > 1 && differ(some, others) && differ(others, some)) {
      return -1;
    }
    boolean vague = false;
    for (var one : some) {
      for (var other : others) {
        int same = compare(one, other);
        if (same > 0) {
          return 1;
        }
        vague |= same == 0;
      }
    }
    return vague ? 0 : -1;
  }

  /// Whether the first know a person or a body by name that none of the second can be.
  private boolean differ(List<Argument> some, List<Argument> others) {
    return some.stream()
        .anyMatch(one ->
            Names.isName(one.name()) && others.stream().allMatch(other -> compare(one, other) < 0));
  }

  private int compare(Argument one, Argument other) {
    if (Names.same(one.name(), other.name())) {
      return 1;
    }
    boolean named = Names.isName(one.name()) && Names.isName(other.name());
    var a = countries(one.name());
    var b = countries(other.name());
    if (!a.isEmpty() && !b.isEmpty()) {
      return a.stream().anyMatch(b::contains) ? 1 : -1;
    }
    return named && a.isEmpty() && b.isEmpty() ? -1 : 0;
  }

  /// The countries that a phrase names, by a demonym, by themselves or by their capital.
  private Set<String> countries(String phrase) {
    var found = new TreeSet<String>();
    for (var word : phrase.split("[\\s/-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        gazetteer.countryOfDemonym(word).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      country(phrase).ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> country(String phrase) {
    return gazetteer.named(phrase).stream()
        .findFirst()
        .filter(place -> place.level() == Level.COUNTRY || place.featureCode().equals("PPLC"))
        .map(Place::country);
  }
}
