package org.dateline.reading.what;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.event.Argument;
import org.dateline.event.ArgumentRole;

/// Whether what is moved tells two movements apart: 16,000 troops are not ten helicopters, while
/// 200 and 250 tanks may be two claims of one thing.
final class Arms {

  private static final Set<ArgumentRole> MOVED =
      EnumSet.of(ArgumentRole.MATERIEL, ArgumentRole.ACTOR);

  private Arms() {}

  /// Whether both count what is moved, and count different things, in different sentences.
  static boolean differ(Draft draft, Mention mention) {
    boolean together = draft.mentions().stream().anyMatch(m -> m.sentence() == mention.sentence());
    var some = counted(draft.arguments(MOVED));
    var others = counted(mention.arguments(MOVED));
    return !together
        && !some.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(some, others)
        && some.stream().anyMatch(Arms::isEquipment) != others.stream().anyMatch(Arms::isEquipment);
  }

  /// Whether one tells of units and the other of ships, tanks or planes.
  static boolean areUnlike(Draft draft, Mention mention) {
    var some = nouns(draft.arguments(MOVED));
    var others = nouns(mention.arguments(MOVED));
    return draft.mentions().stream().allMatch(m -> m.sentence() != mention.sentence())
        && (some.stream().anyMatch(Arms::isEquipment) && others.stream().allMatch(Arms::isUnit)
            || some.stream().allMatch(Arms::isUnit) && others.stream().anyMatch(Arms::isEquipment))
        && !some.isEmpty()
        && !others.isEmpty()
        && Collections.disjoint(some, others);
  }

  private static boolean isUnit(String noun) {
    return Types.has("unit", noun);
  }

  /// Whether a telling without day and place moves other things than those of the event: armored
  /// vehicles are no planes.
  static boolean areOthers(Draft draft, Mention mention) {
    var some = nouns(draft.arguments(MOVED));
    var others = nouns(mention.arguments(MOVED));
    return !others.isEmpty()
        && others.stream().allMatch(Arms::isEquipment)
        && some.stream().anyMatch(Arms::isEquipment)
        && Collections.disjoint(some, others);
  }

  private static Set<String> nouns(List<Argument> arguments) {
    return arguments.stream().map(argument -> noun(argument.name())).collect(Collectors.toSet());
  }

  private static boolean isEquipment(String noun) {
    return Types.has("equipment", noun);
  }

  private static Set<String> counted(List<Argument> arguments) {
    return arguments.stream()
        .filter(argument -> argument.count() != null)
        .map(argument -> noun(argument.name()))
        .collect(Collectors.toSet());
  }

  /// The last word; of "destroyer USS Truxtun" the destroyer.
  private static String noun(String name) {
    var words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    var last = Types.singular(words.getLast());
    return Names.isName(name)
        ? words.stream().filter(Arms::isEquipment).findFirst().orElse(last)
        : last;
  }
}
