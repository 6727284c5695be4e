package org.dateline.reading.where;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in one sentence why a name means the place it was taken for, from what weighed most.
final class Reason {

  private Reason() {}

  static String of(Name name, Collection<Name> all) {
    var chosen = name.senses.getFirst();
    var place = chosen.place;
    if (name.senses.size() == 1) {
      return "the only place called '" + name.text + "' in the gazetteer";
    }
    var second = name.senses.get(1);
    if (name.container != null && chosen.written > 0) {
      return "the text says '" + name.container.name() + "' right after it";
    }
    if (name.cue != null && chosen.level > second.level) {
      return "'%s' stands beside it, so %s, not %s"
          .formatted(name.cue.word(), place.name(), described(second));
    }
    var near = near(chosen, second, name, all);
    if (chosen.context > second.context + 0.3 && !near.isEmpty()) {
      return "nearest of %d places of that name to %s, which the text also names"
          .formatted(name.senses.size(), near);
    }
    return chosen.home > second.home + 0.3
        ? "its country is the one whose words of everyday life the text uses"
        : "the best known of %d places of that name".formatted(name.senses.size());
  }

  static String unknown(Mention mention, Optional<Name> beside) {
    return beside
        .map(name ->
            "the gazetteer has no '%s'; the text names it beside %s"
                .formatted(mention.name(), name.text))
        .orElse("reads as a place, but the gazetteer has no '" + mention.name() + "'");
  }

  static String quarter(Mention mention, Name town, boolean known) {
    return known
        ? "the text names it as a part of " + town.text
        : "the gazetteer has no '%s' in %s, which the text says it is a part of"
            .formatted(mention.name(), town.text);
  }

  private static String described(Sense sense) {
    return "the "
        + sense.place.level().name().toLowerCase(java.util.Locale.ROOT)
        + " of "
        + sense.place.name();
  }

  /// The two names that speak most for the chosen sense and less for the second.
  private static String near(Sense chosen, Sense second, Name self, Collection<Name> all) {
    record Pull(String name, double weight) {}
    List<Pull> pulls =
        all.stream()
            .distinct()
            .filter(other -> other != self && !other.senses.isEmpty())
            .map(other -> {
              var its = other.senses.getFirst();
              return new Pull(other.text, chosen.affinity(its) - second.affinity(its));
            })
            .filter(pull -> pull.weight() > 0.1)
            .sorted(Comparator.comparingDouble(Pull::weight).reversed())
            .limit(2)
            .toList();
    return pulls.stream().map(Pull::name).collect(Collectors.joining(" and "));
  }
}
