package org.dateline.reading.what;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;
import org.dateline.event.Location;
import org.dateline.event.Role;
import org.dateline.place.Level;
import org.dateline.reading.where.Toponym;

/// What words that only point back stand for: "the city" is the last city named, "the two leaders"
/// are the last two who met.
final class Antecedents {

  private static final Set<String> DETERMINERS = Set.of("the", "that", "this");

  private Antecedents() {}

  /// The place that a definite noun of the event's phrase points back to: "advanced on the city".
  static Optional<Location> place(Match match, Scene scene, Role role) {
    var tree = match.tree();
    for (int i = match.word(); i < tree.size() && i < match.word() + 15; i++) {
      var level = level(tree.lemma(i));
      if (level.isPresent() && isDefinite(tree, i) && tree.dominates(match.word(), i)) {
        var words = tree.sentence().tokens().get(i);
        return last(scene, level.get(), words.start())
            .flatMap(name -> Optional.ofNullable(name.place()))
            .map(place -> new Location(role, place, scene.passage(words.start(), words.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Level> level(String noun) {
    for (var level : Level.values()) {
      if (Types.has("a " + level.name().toLowerCase(java.util.Locale.ROOT), noun)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  private static boolean isDefinite(Tree tree, int noun) {
    return tree.children(noun, "det").stream()
            .anyMatch(det -> DETERMINERS.contains(tree.lower(det)))
        || tree.children(noun, "nmod:poss").stream().anyMatch(tree::isName);
  }

  private static Optional<Toponym> last(Scene scene, Level level, int before) {
    return scene.toponyms().stream()
        .filter(name -> name.end() <= before)
        .filter(name -> name.place() != null && name.place().level() == level)
        .reduce((earlier, later) -> later);
  }

  /// The mentions with "the two leaders", "they" and the like replaced by the last pair that met.
  static List<Mention> withNames(List<Mention> mentions) {
    var all = new ArrayList<Mention>();
    List<Argument> pair = List.of();
    for (var mention : mentions) {
      var parties = mention.arguments(Set.of(ArgumentRole.PARTICIPANT));
      if (!pair.isEmpty() && !parties.isEmpty() && parties.stream().allMatch(Antecedents::isPair)) {
        all.add(mention.with(pair));
      } else {
        all.add(mention);
        if (parties.size() >= 2 && parties.stream().noneMatch(Antecedents::isPair)) {
          pair = parties;
        }
      }
    }
    return all;
  }

  private static boolean isPair(Argument argument) {
    var words = argument.name().toLowerCase(java.util.Locale.ROOT).split(" ");
    return argument.name().equalsIgnoreCase("they")
        || words.length <= 3
            && Set.of(
                    "two",
                    "both",
                    "leaders",
                    "presidents",
                    "ministers",
                    "sides",
                    "officials",
                    "diplomats")
                .contains(words[0])
            && words[words.length - 1].endsWith("s");
  }
}
